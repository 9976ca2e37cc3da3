import { hash } from 'node:crypto'
import type { Day } from '#kit/dates'
import type { ListingId, ShopId } from '#kit/id'
import type { Cents } from '#kit/money'
import { type Measure, type Occasion, type Recipient, type Style, type Universe, universes } from '#rooms/catalogue'
import { filterWords } from './filters.ts'
import { dayNumber, highestScore, scoreOf } from './ranking.ts'
import type { SupplyFacts } from './supply-filters.ts'
import { termsOf } from './words.ts'

export { type Universe, universes }

/** What a card shows, as it stands in the index: a page of results asks PostgreSQL nothing. */
export interface Card {
  readonly listing: ListingId
  readonly shop: ShopId
  readonly shopName: string
  readonly shopSlug: string
  readonly universe: Universe
  readonly slug: string
  readonly title: string
  readonly category: string
  /** The least price of its variants, in cents; `priceFrom` says that others cost more. */
  readonly price: Cents
  readonly priceFrom: boolean
  /** How it is counted; null is by the piece. */
  readonly measure: Measure | null
  /** Delivery of one piece; null where the maker only hands over. */
  readonly delivery: Cents | null
  readonly freeAbove: Cents | null
  readonly handOver: boolean
  readonly madeToOrder: boolean
  /** Working days until one that is made to order is sent; null where it is in stock. */
  readonly leadDays: number | null
  /** The shop has no place left for pieces made to order until this Monday. */
  readonly fullUntil: Day | null
  /** The buyer has a say in it: a name, a picture. */
  readonly personalised: boolean
  readonly town: string
  readonly department: string
  readonly latitude: number
  readonly longitude: number
  /** Null: the motif of its category stands in. */
  readonly photo: string | null
  readonly photoAlt: string
  /** What must stay seen of the photo, in hundredths; its thumbhash. */
  readonly photoFocus: { x: number; y: number } | null
  readonly photoThumb: string
  /** The shop is closed for holidays from this day (null: already) until that day, "2026-08-24". */
  readonly awayFrom: Day | null
  readonly awayUntil: Day | null
  /** Milliseconds since 1970. */
  readonly publishedAt: number
}

/** A listing that can be found, as PostgreSQL tells it. */
export interface DocumentSource extends Card {
  readonly description: string
  readonly tags: readonly string[]
  readonly materials: readonly string[]
  readonly photos: number
  readonly recipients: readonly Recipient[]
  readonly occasions: readonly Occasion[]
  readonly styles: readonly Style[]
  /** Null where it is no supply. */
  readonly supply: SupplyFacts | null
  /** The way down the tree of categories, the listing's own last. */
  readonly path: readonly { readonly key: string; readonly name: string }[]
}

/** What the index writes for a listing. */
export interface Document {
  /** The rank: rows in ascending order are listings in descending score. */
  readonly row: number
  readonly listing: number
  readonly universe: Universe
  readonly shop: number
  readonly price: Cents
  readonly total: Cents
  readonly publishedAt: number
  readonly latitude: number
  readonly longitude: number
  readonly best: string
  readonly filters: string
  readonly body: string
  readonly version: string
  readonly card: string
}

/** Listing ids stay below; the score is what is above. */
export const listingsPerScore = 2 ** 33

/** The row of a listing with this score: below 2^53, so that a number holds it. */
export function rowOf(listing: number, score: number): number {
  return (highestScore - score) * listingsPerScore + listing
}

export function listingOf(row: number): ListingId {
  return (row % listingsPerScore) as ListingId
}

/** What a listing is written as, in an index of this day. */
export function documentOf(source: DocumentSource, day: number): Document {
  const { description, tags, materials, photos, path, recipients, occasions, styles, supply, ...shown } = source
  const card = JSON.stringify(shown)
  const ranked = {
    ...source,
    photos,
    descriptionLength: description.length,
    tags: tags.length,
    materials: materials.length,
  }
  return {
    row: rowOf(source.listing, scoreOf(ranked, day)),
    listing: source.listing,
    universe: source.universe,
    shop: source.shop,
    price: source.price,
    total: totalOf(source),
    publishedAt: source.publishedAt,
    latitude: source.latitude,
    longitude: source.longitude,
    best: distinct(termsOf([source.title, ...tags, ...materials].join(' '))),
    filters: filterWords(source, totalOf(source), dayNumber(source.publishedAt)).join(' '),
    body: distinct(termsOf([description, source.shopName, ...path.map(({ name }) => name)].join(' '))),
    version: hash('sha1', card, 'base64url').slice(0, 12) + (saysADay(source) ? daily : ''),
    card,
  }
}

/** Ends the version of a card that reads otherwise on another day: it says when a piece leaves, or opens again. */
export const daily = '~'

function saysADay({ madeToOrder, awayUntil }: Card): boolean {
  return madeToOrder || awayUntil !== null
}

/** The price with delivery; without, where there is none to pay. */
export function totalOf({ price, delivery, freeAbove }: Pick<Card, 'price' | 'delivery' | 'freeAbove'>): Cents {
  const free = freeAbove !== null && price >= freeAbove
  return price + (free ? 0 : (delivery ?? 0))
}

/** The index counts no repetition: a word once is a word, and the file is smaller. */
function distinct(terms: readonly string[]): string {
  return [...new Set(terms)].join(' ')
}
