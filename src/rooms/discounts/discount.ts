import type { Day } from '#kit/dates'
import { folded } from '#kit/fold'
import type { ShopId } from '#kit/id'
import type { Cents } from '#kit/money'

export const kinds = ['percent', 'amount', 'delivery'] as const
export type DiscountKind = (typeof kinds)[number]

/** A maker's own code, and what it takes off for those who have it. `minimum` is of the pieces, delivery apart. */
export type Discount = {
  id: number
  shop: ShopId
  code: string
  kind: DiscountKind
  percent: number | null
  amount: Cents | null
  minimum: Cents
  startsOn: Day
  endsOn: Day | null
  mostUses: number | null
  used: number
  stoppedAt: Date | null
}

/** As a maker types it → as it is kept: « noël 10 » is NOEL-10. What remains may still be no code. */
export function normalCode(text: string): string {
  return folded(text.trim())
    .replace(/[\s\p{Pd}_]+/gu, '-')
    .toUpperCase()
}

/** What of a code counts: read aloud, MERCI-10 is « merci 10 », and may be typed MERCI10. */
export function codeKey(text: string): string {
  return normalCode(text).replaceAll('-', '')
}

/**
 * What the discount takes off one shop's pieces (`items`, cents before it), and whether their delivery is free.
 * A percentage is rounded down to the cent. A cent of the pieces always stays to be paid: nobody pays for an order of
 * nothing. Below the minimum it gives nothing.
 */
export function priceOfDiscount(discount: Discount, items: Cents): { off: Cents; freeDelivery: boolean } {
  if (items < discount.minimum) return { off: 0, freeDelivery: false }
  if (discount.kind === 'delivery') return { off: 0, freeDelivery: true }
  return { off: Math.max(0, Math.min(reduction(discount, items), items - 1)), freeDelivery: false }
}

function reduction({ percent, amount }: Discount, items: Cents): Cents {
  return amount ?? Number((BigInt(items) * BigInt(percent ?? 0)) / 100n)
}

export type DiscountState = 'running' | 'planned' | 'over' | 'used_up' | 'stopped'

export function stateOf(discount: Discount, today: Day): DiscountState {
  if (discount.stoppedAt !== null) return 'stopped'
  if (discount.endsOn !== null && today > discount.endsOn) return 'over'
  if (discount.mostUses !== null && discount.used >= discount.mostUses) return 'used_up'
  return today < discount.startsOn ? 'planned' : 'running'
}

/** Runs, or will. */
export function isLive(discount: Discount, today: Day): boolean {
  return ['running', 'planned'].includes(stateOf(discount, today))
}

export type Unusable = 'unknown' | 'not_yet' | 'over' | 'used_up' | 'minimum'

const unusable: Record<DiscountState, Unusable | null> = {
  running: null,
  planned: 'not_yet',
  over: 'over',
  used_up: 'used_up',
  stopped: 'over',
}

/** Why it gives nothing for these pieces today, or null where it does. That it was stopped is the maker's own affair. */
export function whyUnusable(discount: Discount, { today, items }: { today: Day; items: Cents }): Unusable | null {
  return unusable[stateOf(discount, today)] ?? (items < discount.minimum ? 'minimum' : null)
}
