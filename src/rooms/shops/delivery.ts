import type { Day } from '#kit/dates'
import type { Cents } from '#kit/money'
import type { PostageTerms, Slice } from './postage.ts'
import type { Closed } from './working-days.ts'

export const zones = ['mainland', 'corsica', 'overseas'] as const
export type Zone = (typeof zones)[number]

/** What a shop asks for a parcel: cents for the first piece, for each further one, and the amount that frees from both. */
export type DeliveryTerms = { price: Cents; furtherPiece: Cents; freeAbove: Cents | null }
/** Where it has slices they say what is asked, and `price` is the first one's. `packaging` is in grams. */
export type DeliveryProfile = DeliveryTerms & {
  slices: Slice[] | null
  packaging: number
  zones: Zone[]
  preparationDays: number
  carrierDays: number
}

/** Delivery of one parcel with `pieces` pieces that cost `items` together. */
export function deliveryPrice(terms: DeliveryTerms, { pieces, items }: { pieces: number; items: Cents }): Cents {
  if (terms.freeAbove !== null && items >= terms.freeAbove) return 0
  return terms.price + terms.furtherPiece * (pieces - 1)
}

/** What a profile asks by weight; null where it asks by the piece. */
export function byWeight({ slices, packaging }: Pick<DeliveryProfile, 'slices' | 'packaging'>): PostageTerms | null {
  return slices && { slices, packaging }
}

/** Where a French postcode lies for a carrier; Monaco is served as the mainland. Undefined where it is no postcode. */
export function zoneOf(postcode: string): Zone | undefined {
  if (!/^\d{5}$/.test(postcode) || postcode.startsWith('00')) return undefined
  if (postcode.startsWith('980')) return 'mainland'
  const department = Number(postcode.slice(0, 2))
  if (department === 20) return 'corsica'
  if (department >= 97 && department <= 98) return 'overseas'
  return department <= 95 ? 'mainland' : undefined
}

type Holidays = { awayFrom?: Day | null; awayUntil: Day | null }

/** Closed for holidays: from their first day, or already, until the day given, on which it is open again. */
export function isAway({ awayFrom = null, awayUntil }: Holidays, today: Day): boolean {
  return awayUntil !== null && today < awayUntil && (awayFrom === null || today >= awayFrom)
}

/** Holidays as the calendar of working days takes them; null where there are none. */
export function closedOf({ awayFrom = null, awayUntil }: Holidays): Closed | null {
  return awayUntil === null ? null : { from: awayFrom, until: awayUntil }
}
