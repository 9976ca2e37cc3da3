import type { Tx } from '#base/database'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { normalCode } from '#rooms/discounts'
import type { CartOwner } from './cart-owner.ts'
import { type CartId, lockCart } from './cart-queries.ts'
import { readCart } from './find-cart.ts'

/**
 * The code of a shop for its pieces in the cart; blank takes it away. Refuses beside its field what cannot be used at
 * all; a minimum that is not reached yet is told in the cart, for another piece may reach it.
 */
export async function enterCode(tx: Tx, owner: CartOwner, shop: string, typed: string): Promise<void> {
  const cart = await lockCart(tx, owner)
  const groups = cart === undefined ? [] : (await readCart(tx, cart)).groups
  const found = groups.find((group) => String(group.shop.id) === shop)
  if (cart === undefined || !found) return refuse('conflict', 'cart_line_gone')
  const code = normalCode(typed)
  await tx.deleteFrom('cart_discounts').where('cart_id', '=', cart).where('shop_id', '=', found.shop.id).execute()
  if (code === '') return
  await tx.insertInto('cart_discounts').values({ cart_id: cart, shop_id: found.shop.id, code }).execute()
  await mustBeOfUse(tx, cart, found.shop.id)
}

async function mustBeOfUse(tx: Tx, cart: CartId, shop: ShopId): Promise<void> {
  const { groups } = await readCart(tx, cart)
  const trouble = groups.find((group) => group.shop.id === shop)?.codeTrouble
  if (!trouble || trouble.why === 'minimum') return
  await tx.deleteFrom('cart_discounts').where('cart_id', '=', cart).where('shop_id', '=', shop).execute()
  refuse('conflict', `code_${trouble.why}`, { ...trouble, field: 'code' })
}
