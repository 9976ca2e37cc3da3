import type { Tx } from '#base/database'
import type { CartId } from './cart-queries.ts'

/** Takes a line out of a cart that is held; one that is gone already is no fault. */
export async function removeCartLine(tx: Tx, cart: CartId, line: string): Promise<void> {
  if (!/^\d{1,15}$/.test(line)) return
  await tx.deleteFrom('cart_lines').where('cart_id', '=', cart).where('id', '=', Number(line)).execute()
}
