import type { Cents } from '#kit/money'
import { findCategory, fitsUniverse, type Universe } from './categories/categories.ts'
import type { Facts } from './facts/facts.ts'

export { limits } from './limits.ts'

export type ListingState = 'draft' | 'published' | 'paused'
/** What the bin holds is nowhere else to be seen. */
export type StoredState = ListingState | 'removed'
/** What came from elsewhere and must be confirmed before publishing. */
export type Lack = 'price' | 'choices'
/** What the buyer picks: "Taille" among S, M, L. The values of a `batch` are dye batches, alike and not the same. */
export type Choice = { name: string; values: string[]; batch?: boolean }

export type Publishable = {
  title: string
  /** The least of its variants; null while one of them has none. */
  price: Cents | null
  universe: Universe
  category: string | null
  /** Of all variants together; null where one is made to order, or where nobody said yet. */
  stock: number | null
  /** Working days to make one; null where it is not made to order. */
  leadDays: number | null
  toConfirm: readonly Lack[]
  /** It is sent by weight, and nobody said what one of its versions weighs. */
  lacksWeight?: boolean
  facts: Facts
  /** Of a kit. */
  parts?: readonly unknown[]
  /** Each has its own stock where there are several: blank is made to order there. */
  variants?: readonly unknown[] | number
}
export type LackCode =
  | 'listing_title_missing'
  | 'listing_price_missing'
  | 'listing_price_unconfirmed'
  | 'listing_stock_missing'
  | 'listing_days_missing'
  | 'listing_kit_short'
  | 'listing_weight_missing'
  | 'listing_category_missing'
  | 'listing_category_elsewhere'
  | 'listing_choices_unconfirmed'
  | 'listing_artisan_unproven'
  | 'listing_origin_missing'
export type Fault = { field: string; code: LackCode }

/** What a listing still needs before it can be published: nothing, or faults by field. */
export function faultsToPublish(listing: Publishable): Fault[] {
  const { title, price, category, universe, stock, leadDays, toConfirm, facts, parts = [] } = listing
  const faults: Fault[] = []
  if (!title) faults.push({ field: 'title', code: 'listing_title_missing' })
  if (price === null) faults.push({ field: 'price', code: 'listing_price_missing' })
  else if (toConfirm.includes('price')) faults.push({ field: 'price', code: 'listing_price_unconfirmed' })
  if (stock === null && leadDays === null && hasVersions(listing))
    faults.push({ field: 'leadDays', code: 'listing_days_missing' })
  else if (stock === 0 || (stock === null && leadDays === null))
    faults.push({ field: 'stock', code: parts.length > 0 ? 'listing_kit_short' : 'listing_stock_missing' })
  if (listing.lacksWeight) faults.push({ field: 'weight', code: 'listing_weight_missing' })
  if (!category || !findCategory(category)) faults.push({ field: 'category', code: 'listing_category_missing' })
  else if (!fitsUniverse(category, universe)) faults.push({ field: 'category', code: 'listing_category_elsewhere' })
  if (toConfirm.includes('choices')) faults.push({ field: 'choices', code: 'listing_choices_unconfirmed' })
  if (universe === 'supplies' && !facts.supply?.origin)
    faults.push({ field: 'supplyOrigin', code: 'listing_origin_missing' })
  return faults
}

function hasVersions({ variants = 0 }: Publishable): boolean {
  return (typeof variants === 'number' ? variants : variants.length) > 1
}

/**
 * What a published listing may never lose. Unlike at publishing it may be sold out; and a shop that begins to send by
 * weight does not lock its makers out: what has no weight is set aside in carts until then.
 */
export function faultsWhilePublished(listing: Publishable): Fault[] {
  return faultsToPublish({ ...listing, lacksWeight: false, stock: listing.stock === 0 ? 1 : listing.stock })
}

/** Published, and nothing left: its page stays, it cannot be bought. */
export function isSoldOut({ state, stock }: { state: ListingState; stock: number | null }): boolean {
  return state === 'published' && stock === 0
}

/** Working days until one is sent: those of its making where it is made to order, else those of the parcel. */
export function preparationOf(
  { stock, leadDays }: { stock: number | null; leadDays: number | null },
  parcel: number,
): number {
  return stock === null ? Math.max(leadDays ?? 0, parcel) : parcel
}
