import type { Tx } from '#base/database'
import { refuse } from '#kit/refusal'
import { supplementsOf, writeQuantity } from '#rooms/catalogue'
import { answersNow } from './answers-now.ts'
import { type CartLine, listCartLines } from './cart-line-queries.ts'
import type { CartOwner } from './cart-owner.ts'
import { lockCart } from './cart-queries.ts'
import { readSteps } from './typed-quantity.ts'

/** Another quantity for a line of the cart; the price that stands beside it now is seen. */
export async function updateCartLine(tx: Tx, owner: CartOwner, line: string, typed: string): Promise<void> {
  const cart = await lockCart(tx, owner)
  const lines = cart === undefined ? [] : await listCartLines(tx, cart)
  const found = lines.find((one) => String(one.line) === line) ?? refuse('conflict', 'cart_line_gone')
  const quantity = readSteps(typed, found.measure)
  const others = lines.filter((one) => one.variant === found.variant && one !== found)
  const inCart = others.reduce((sum, one) => sum + one.quantity, 0)
  if (found.stock !== null && inCart + quantity > found.stock) {
    const said = (steps: number) => (steps === 0 ? '' : writeQuantity(steps, found.measure))
    const values = { left: said(found.stock), inCart: said(inCart) }
    refuse('conflict', found.stock === 0 ? 'cart_sold_out' : 'cart_fewer_left', values)
  }
  await tx
    .updateTable('cart_lines')
    .set({ quantity, seen_price: priceNow(found) })
    .where('id', '=', found.line)
    .execute()
}

function priceNow({ price, seenPrice, asked, answers }: CartLine): number {
  const now = answersNow(asked, answers)
  return price === null || now === null ? seenPrice : price + supplementsOf(now)
}
