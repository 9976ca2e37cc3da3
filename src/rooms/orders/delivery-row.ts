import { type Cents, formatCents } from '#kit/money'
import { messages } from './messages.ts'
import type { Way } from './rules.ts'

/** The line of a bill for how it comes: a delivery may be free of charge, a hand-over is no delivery at all. */
export function deliveryRow(way: Way | undefined, price: Cents): [label: string, value: string] {
  const t = messages.fr.cart
  if (way === 'hand_over') return [t.meetingRow, t.noCost]
  return [t.delivery, price === 0 ? t.free : formatCents(price)]
}
