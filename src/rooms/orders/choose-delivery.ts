import type { Tx } from '#base/database'
import { refuse } from '#kit/refusal'
import type { CartOwner } from './cart-owner.ts'
import { lockCart } from './cart-queries.ts'
import { readCart } from './find-cart.ts'
import type { DeliveryChoice } from './inputs.ts'
import type { OfferedWay } from './price-cart.ts'

/** How the pieces of one shop are to come: as a parcel, or handed over at one of her places. */
export async function chooseDelivery(tx: Tx, owner: CartOwner, shop: string, choice: DeliveryChoice): Promise<void> {
  const cart = await lockCart(tx, owner)
  const groups = cart === undefined ? [] : (await readCart(tx, cart)).groups
  const found = groups.find((group) => String(group.shop.id) === shop)
  if (cart === undefined || !found?.ways.some((way) => isChosen(way, choice))) {
    return refuse('conflict', 'cart_no_such_delivery')
  }
  const chosen = { way: choice.way, hand_over_id: choice.handOver }
  await tx
    .insertInto('cart_deliveries')
    .values({ cart_id: cart, shop_id: found.shop.id, ...chosen })
    .onConflict((conflict) => conflict.columns(['cart_id', 'shop_id']).doUpdateSet(chosen))
    .execute()
}

function isChosen(way: OfferedWay, choice: DeliveryChoice): boolean {
  return way.way === 'parcel' ? choice.way === 'parcel' : way.handOver.id === choice.handOver
}
