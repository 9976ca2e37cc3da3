import type { Tx } from '#base/database'
import { refuse } from '#kit/refusal'
import { supplementsOf, writeQuantity } from '#rooms/catalogue'
import { answersNow } from './answers-now.ts'
import type { CartLine } from './cart-line-queries.ts'
import { readSteps } from './typed-quantity.ts'

/**
 * Another quantity for one of the cart's `lines`, as it was typed; the price that stands beside it now is seen. Refuses
 * what is no quantity of it, and more than is left beside its other lines.
 */
export async function setQuantity(tx: Tx, lines: readonly CartLine[], line: CartLine, typed: string): Promise<void> {
  const quantity = readSteps(typed, line.measure)
  if (quantity === line.quantity) return
  mustBeLeft(lines, line, quantity)
  line.quantity = quantity
  await tx
    .updateTable('cart_lines')
    .set({ quantity, seen_price: priceNow(line) })
    .where('id', '=', line.line)
    .execute()
}

function mustBeLeft(lines: readonly CartLine[], line: CartLine, quantity: number): void {
  const others = lines.filter((one) => one.variant === line.variant && one !== line)
  const inCart = others.reduce((sum, one) => sum + one.quantity, 0)
  if (line.stock === null || inCart + quantity <= line.stock) return
  const said = (steps: number) => (steps === 0 ? '' : writeQuantity(steps, line.measure))
  const values = { left: said(line.stock), inCart: said(inCart) }
  refuse('conflict', line.stock === 0 ? 'cart_sold_out' : 'cart_fewer_left', values)
}

function priceNow({ price, seenPrice, asked, answers }: CartLine): number {
  const now = answersNow(asked, answers)
  return price === null || now === null ? seenPrice : price + supplementsOf(now)
}
