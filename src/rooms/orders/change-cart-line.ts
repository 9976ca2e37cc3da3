import type { Tx } from '#base/database'
import { refuse } from '#kit/refusal'
import { insertLine, mustBeLeft, stepsOf } from './add-to-cart.ts'
import type { CartOwner } from './cart-owner.ts'
import { type CartId, lockCart } from './cart-queries.ts'
import { findOffered } from './offer-queries.ts'
import { type Picking, pickPiece } from './pick-piece.ts'

/** Another variant, other choices or other words for a line of the cart. Where they are another line's, the two become one. */
export async function changeCartLine(
  tx: Tx,
  owner: CartOwner,
  line: string,
  input: Picking & { quantity: string | number },
): Promise<void> {
  const cart = await lockCart(tx, owner)
  const taken = cart === undefined ? undefined : await takeLine(tx, cart, line)
  if (cart === undefined || !taken) return refuse('conflict', 'cart_line_gone')
  const offered = await findOffered(tx, cart, taken.listing_id)
  if (!offered?.onSale) return refuse('conflict', 'cart_not_on_sale')
  const picked = await pickPiece(tx, cart, offered, input)
  const quantity = stepsOf(input.quantity, offered)
  mustBeLeft(picked.variant, quantity, offered)
  await insertLine(tx, cart, offered, { ...picked, quantity, at: taken.added_at })
}

async function takeLine(tx: Tx, cart: CartId, line: string) {
  if (!/^\d{1,15}$/.test(line)) return undefined
  return tx
    .deleteFrom('cart_lines')
    .where('cart_id', '=', cart)
    .where('id', '=', Number(line))
    .returning(['listing_id', 'added_at'])
    .executeTakeFirst()
}
