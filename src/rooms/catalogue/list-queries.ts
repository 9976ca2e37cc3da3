import { type Reader, sql } from '#base/database'
import type { ListingId, ShopId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { Lack, ListingState } from './listing.ts'

export const filters = ['all', 'published', 'draft', 'paused', 'sold_out'] as const
export type Filter = (typeof filters)[number]
export type Counts = Record<Filter, number>

/** How many listings of a shop each tab of the maker's list holds. */
export async function countListings(reader: Reader, shop: ShopId): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*)::integer as all,
      (count(*) filter (where state = 'published' and not ${soldOut}))::integer as published,
      (count(*) filter (where state = 'draft'))::integer as draft,
      (count(*) filter (where state = 'paused'))::integer as paused,
      (count(*) filter (where state = 'published' and ${soldOut}))::integer as sold_out
    from ${listingsWithVariant} where listings.shop_id = ${shop}`.execute(reader)
  return rows[0]!
}

export type ListedListing = {
  id: ListingId
  state: ListingState
  universe: 'market' | 'supplies'
  slug: string
  title: string
  category: string | null
  toConfirm: Lack[]
  price: Cents | null
  stock: number | null
  leadDays: number | null
  photoKey: string | null
  /** The house hid it: its maker was told why. */
  hidden: boolean
}

export const pageLength = 50

/** A page of the maker's list, newest first. */
export async function listListings(
  reader: Reader,
  shop: ShopId,
  filter: Filter,
  page: number,
): Promise<ListedListing[]> {
  const { rows } = await sql<ListedListing>`
    select listings.id, state, universe, slug, title, category, to_confirm as "toConfirm", price, stock,
      lead_days as "leadDays",
      (select file_key from photos where photos.shop_id = listings.shop_id and photos.listing_id = listings.id
        order by photos.position, photos.id limit 1) as "photoKey",
      exists (select from measures where measures.shop_id = listings.shop_id and measures.ends_at is null
        and (measures.listing_id is null or measures.listing_id = listings.id)) as hidden
    from ${listingsWithVariant}
    where listings.shop_id = ${shop} and ${held[filter]}
    order by listings.id desc limit ${pageLength} offset ${(page - 1) * pageLength}`.execute(reader)
  return rows
}

const soldOut = sql`coalesce(stock = 0, false)`
const listingsWithVariant = sql`listings cross join lateral (
    select case when bool_and(price is not null) then min(price) end as price,
      case when bool_and(stock is not null) then sum(stock)::bigint end as stock
    from variants where variants.shop_id = listings.shop_id and variants.listing_id = listings.id
  ) as offer`
const held = {
  all: sql`true`,
  published: sql`state = 'published' and not ${soldOut}`,
  draft: sql`state = 'draft'`,
  paused: sql`state = 'paused'`,
  sold_out: sql`state = 'published' and ${soldOut}`,
} as const
