import type { Tx } from '#base/database'
import type { CartOwner } from './cart-owner.ts'
import { lockCart } from './cart-queries.ts'

/** Takes a line out of the cart; one that is gone already is no fault. */
export async function removeCartLine(tx: Tx, owner: CartOwner, line: string): Promise<void> {
  const cart = await lockCart(tx, owner)
  if (cart === undefined || !/^\d{1,15}$/.test(line)) return
  await tx.deleteFrom('cart_lines').where('cart_id', '=', cart).where('id', '=', Number(line)).execute()
}
