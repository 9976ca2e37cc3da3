import type { Tx } from '#base/database'
import { refuse } from '#kit/refusal'
import type { CartOwner } from './cart-owner.ts'
import { type CartShop, listCartShops, lockCart } from './cart-queries.ts'
import type { DeliveryChoice } from './inputs.ts'

/** How the pieces of one shop are to come: as a parcel, or handed over at one of her places. */
export async function chooseDelivery(tx: Tx, owner: CartOwner, shop: string, choice: DeliveryChoice): Promise<void> {
  const cart = await lockCart(tx, owner)
  const shops = cart === undefined ? [] : await listCartShops(tx, cart)
  const found = shops.find(({ id }) => String(id) === shop)
  if (cart === undefined || !found || !isOffered(found, choice)) return refuse('conflict', 'cart_no_such_delivery')
  const chosen = { way: choice.way, hand_over_id: choice.handOver }
  await tx
    .insertInto('cart_deliveries')
    .values({ cart_id: cart, shop_id: found.id, ...chosen })
    .onConflict((conflict) => conflict.columns(['cart_id', 'shop_id']).doUpdateSet(chosen))
    .execute()
}

function isOffered(shop: CartShop, { way, handOver }: DeliveryChoice): boolean {
  return way === 'parcel' ? shop.delivery !== null : shop.handOvers.some(({ id }) => id === handOver)
}
