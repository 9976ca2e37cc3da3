import type { Day } from '#kit/dates'
import type { OrderLine, OrderRow } from './order-queries.ts'
import { isAtWork } from './rules.ts'

type Standing = Pick<OrderRow, 'state' | 'way' | 'sendBy'>

/** A parcel that did not leave on the day that was promised. A hand-over waits for the buyer, and is never late. */
export function isLate({ state, way, sendBy }: Standing, today: Day): boolean {
  return isAtWork(state) && way === 'parcel' && sendBy < today
}

/**
 * Whether its buyer may still give an order up: until it leaves or is handed over. One with a piece made to her wishes
 * only until its maker has confirmed it, and begins; or once it is late (L216-6 Code de la consommation).
 */
export function mayCancel(order: Standing & { lines: Pick<OrderLine, 'bespoke'>[] }, today: Day): boolean {
  if (!isAtWork(order.state)) return false
  return order.state === 'paid' || !isBespoke(order) || isLate(order, today)
}

/** Something in it is made to the buyer's wishes. */
export function isBespoke({ lines }: { lines: Pick<OrderLine, 'bespoke'>[] }): boolean {
  return lines.some(({ bespoke }) => bespoke)
}
