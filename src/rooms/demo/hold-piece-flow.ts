import { unheard } from '#base/announce'
import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import { guest } from '#kit/actor'
import { checkOut, findCart } from '#rooms/orders'
import { fillCart } from './fill-cart.ts'
import { formOf } from './make-sale-flow.ts'
import { type DemoMarket, wholeMarket } from './market.ts'
import { findPerson } from './queries.ts'

/**
 * Has a buyer begin to pay for the only piece of its kind: until the half hour of every checkout is over, others see it
 * reserved. Begun anew at each start of the program, so that who looks around finds one.
 * @returns the piece and until when it is held; null where there is none to hold.
 */
export async function holdPiece(house: House, market: DemoMarket = wholeMarket): Promise<Date | null> {
  const { held, buyers } = market
  const buyer = held && buyers.find(({ key }) => key === held.buyer)
  const id = buyer && (await findPerson(house.db, buyer.email))
  if (!id) return null
  const [owner, actor] = [
    { person: id, token: null },
    { ...guest, id, email: buyer.email, emailVerified: true },
  ]
  return unheard(async () => {
    await inTransaction(house.db, (tx) => fillCart(tx, owner, held.lines))
    const cart = await findCart(house.db, owner)
    if (!cart) return null
    const input = { ...formOf(buyer), token: `demo-held-${Date.now()}`, shown: cart.digest }
    const { purchase } = await checkOut(house, { owner, actor, client: '' }, input)
    return purchase.expiresAt
  })
}
