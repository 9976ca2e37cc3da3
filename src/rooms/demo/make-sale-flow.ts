import { atTime } from '#base/clock'
import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Actor } from '#kit/actor'
import { checkOut, findCart, lookAtPayment } from '#rooms/orders'
import { payInSandbox } from '#rooms/payments'
import type { DemoBuyer, DemoSale } from './content/types.ts'
import { fillCart } from './fill-cart.ts'
import { findSale } from './queries.ts'

const means = { percent: 'wallet', fixed: 'card' } as const

/** Cart, checkout, payment, as a buyer goes through them, at the moment `at`. A sale that was stopped goes on. */
export function makeSale(
  house: House,
  { buyer, actor }: { buyer: DemoBuyer; actor: Actor },
  sale: DemoSale,
  { token, at }: { token: string; at: Date },
): Promise<void> {
  return atTime(at, async () => {
    const owner = { person: actor.id, token: null }
    const found = await findSale(house.db, token)
    if (found && found.state !== 'open') return
    if (!found) await inTransaction(house.db, (tx) => fillCart(tx, owner, sale.lines, sale.outcome === 'handed_over'))
    const { digest: shown } = (await findCart(house.db, owner))!
    const input = { ...formOf(buyer, sale), token, shown }
    const { purchase } = await checkOut(house, { owner, actor, client: '' }, input)
    await payInSandbox(house, (await findSale(house.db, token))!.payment!, { means: means[sale.means] })
    await lookAtPayment(house, purchase)
  })
}

/** What a buyer fills in at the checkout. */
export function formOf(
  { firstName, lastName, phone, address }: DemoBuyer,
  { giftNote, outcome }: Partial<Pick<DemoSale, 'giftNote' | 'outcome'>> = {},
) {
  const sent = outcome === 'handed_over' ? { street: '', postcode: '', town: '' } : address
  return {
    email: '',
    name: `${firstName} ${lastName}`,
    phone,
    line1: sent.street,
    line2: '',
    postcode: sent.postcode,
    town: sent.town,
    giftNote: giftNote ?? '',
    recipient: '',
    keepAddress: false,
    hidePrices: Boolean(giftNote),
    bespokeAgreed: true,
  }
}
