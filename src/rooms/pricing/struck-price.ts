import type { Cents } from '#kit/money'

/** A price at which a variant was on offer from a moment on; null from when it was on offer no more. */
export type PastPrice = { price: Cents | null; at: Date }

const thirtyDays = 30 * 86_400_000

/**
 * The former price that may stand struck beside the present one: the lowest at which the variant was on offer to all in
 * the 30 days before the reduction began (L112-1-1 Code de la consommation, Directive 98/6/CE art. 6 bis). Successive
 * cuts of the last 30 days are one reduction, which began with the first. Null where there is nothing true to strike:
 * no cut, one more than 30 days old, or one that 30 full days on offer do not precede (stricter than the law, see
 * decisions/032). `history` is oldest first.
 */
export function struckPrice(history: readonly PastPrice[], now: Date): Cents | null {
  const past = changesOf(history.filter(({ at }) => at <= now))
  const present = past.at(-1)?.price ?? null
  const first = firstCut(past, now.getTime() - thirtyDays)
  if (present === null || first === undefined) return null
  const lowest = lowestBefore(past, first)
  return lowest !== null && lowest > present ? lowest : null
}

/** Rows that repeat a price say nothing new. */
function changesOf(rows: readonly PastPrice[]): PastPrice[] {
  return rows.filter(({ price }, index) => index === 0 || price !== rows[index - 1]!.price)
}

/** Where the unbroken run of cuts begins that ends with the present price, none of them before `since`. */
function firstCut(past: readonly PastPrice[], since: number): number | undefined {
  let first: number | undefined
  for (let index = past.length - 1; isCut(past, index) && past[index]!.at.getTime() >= since; index--) first = index
  return first
}

function isCut(past: readonly PastPrice[], index: number): boolean {
  const [before, after] = [past[index - 1]?.price ?? null, past[index]?.price ?? null]
  return before !== null && after !== null && after < before
}

/** The lowest price of the 30 days before a cut; null where it was not on offer through all of them. */
function lowestBefore(past: readonly PastPrice[], cut: number): Cents | null {
  const from = past[cut]!.at.getTime() - thirtyDays
  const opening = past.findLastIndex(({ at }, index) => index < cut && at.getTime() <= from)
  if (opening === -1) return null
  const prices = past.slice(opening, cut).map(({ price }) => price)
  return prices.reduce((least, price) => (least === null || price === null ? null : Math.min(least, price)))
}
