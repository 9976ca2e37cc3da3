import type { Day } from '#kit/dates'
import { type Measure, type Places, placesLeft } from '#rooms/catalogue'
import { isAway, type ShopState } from '#rooms/shops'

/** Why a piece can be bought, or not; the first that holds is said. */
export type OfferState = 'hidden' | 'draft' | 'closed' | 'paused' | 'reserved' | 'sold_out' | 'away' | 'full' | 'open'
/** The same of one version of a piece that is on offer. */
export type VersionState = 'open' | 'reserved' | 'sold_out' | 'full'

type Offered = {
  state: 'draft' | 'published' | 'paused'
  hidden: boolean
  variants: readonly { price: number | null; stock: number | null; reservedUntil: string | null }[]
  measure: Pick<Measure, 'minimum'>
  shop: Places & { state: ShopState; hidden: boolean; awayFrom: Day | null; awayUntil: Day | null }
}

export function offerState({ state, hidden, variants, shop, measure }: Offered, today: Day): OfferState {
  const priced = variants.filter(({ price }) => price !== null)
  if (hidden || shop.hidden) return 'hidden'
  if (state === 'draft' || shop.state === 'draft' || priced.length === 0) return 'draft'
  if (shop.state === 'closed') return 'closed'
  if (state === 'paused') return 'paused'
  const states = priced.map((one) => versionState(one, shop, measure))
  if (states.every((one) => one === 'sold_out' || one === 'reserved')) {
    return states.includes('reserved') ? 'reserved' : 'sold_out'
  }
  if (isAway(shop, today)) return 'away'
  return states.includes('open') ? 'open' : 'full'
}

/**
 * A full shop takes no more pieces made to order this week; what it has in stock it sells, down to the least. What
 * another is paying for is reserved: it may come back.
 */
export function versionState(
  { stock, reservedUntil }: { stock: number | null; reservedUntil: string | null },
  places: Places,
  { minimum }: Pick<Measure, 'minimum'>,
): VersionState {
  if (stock === null) return placesLeft(places) === 0 ? 'full' : 'open'
  if (stock >= minimum) return 'open'
  return reservedUntil === null ? 'sold_out' : 'reserved'
}

/** A piece that is sold keeps its page for good; one that is paused or not yet out is nobody's to find. */
export function mayBeIndexed(state: OfferState): boolean {
  return state === 'open' || state === 'away' || state === 'full' || state === 'sold_out' || state === 'reserved'
}
