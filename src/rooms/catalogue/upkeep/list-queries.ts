import { type Reader, sql } from '#base/database'
import { foldedSql } from '#base/folded-sql'
import { folded } from '#kit/fold'
import type { ListingId, ShopId } from '#kit/id'
import type { Cents } from '#kit/money'
import { isHidden } from '#rooms/moderation'
import { categories, categoryPath } from '../categories/categories.ts'
import type { Facts } from '../facts/facts.ts'
import type { Lack, ListingState } from '../listing.ts'
import type { Measure } from '../measure/units.ts'
import type { Filter, Lacking, ListView, Sorting, Wanted } from './list-view.ts'

export type Counts = Record<Filter, number>

/** How many listings of a shop each tab of the maker's list holds. */
export async function countListings(reader: Reader, shop: ShopId): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*)::integer as all,
      (count(*) filter (where ${held.published}))::integer as published,
      (count(*) filter (where ${held.draft}))::integer as draft,
      (count(*) filter (where ${held.paused}))::integer as paused,
      (count(*) filter (where ${held.sold_out}))::integer as sold_out,
      (count(*) filter (where ${held.hidden}))::integer as hidden
    from ${listingsWithOffer(shop)}`.execute(reader)
  return rows[0]!
}

export type ListedListing = {
  id: ListingId
  version: number
  state: ListingState
  universe: 'market' | 'supplies'
  slug: string
  title: string
  category: string | null
  toConfirm: Lack[]
  facts: Facts
  measure: Measure
  price: Cents | null
  /** Whether all variants cost the same. */
  onePrice: boolean
  stock: number | null
  variants: number
  /** Its only variant, or the first. */
  variant: number
  leadDays: number | null
  section: string | null
  photoKey: string | null
  /** Pieces that were bought and paid for. */
  sold: number
  updatedAt: Date
  /** The house hid it: its maker was told why. */
  hidden: boolean
  /** How many listings the view holds on all pages. */
  total: number
}

export const pageLength = 50

/** A page of the maker's list. Photos, sales and measures are looked up for its rows alone. */
export async function listListings(reader: Reader, shop: ShopId, view: ListView): Promise<ListedListing[]> {
  const direction = view.descending ? sql`desc` : sql`asc`
  const { rows } = await sql<ListedListing>`
    with page as (
      select listings.*, count(*) over ()::integer as total,
        row_number() over (order by ${orders[view.sort]} ${direction} nulls last, id desc) as place
      from ${listingsWithOffer(shop)}
      where ${matching(view)}
      order by place limit ${pageLength} offset ${(view.page - 1) * pageLength}
    )
    select id, version, state, universe, slug, title, category, to_confirm as "toConfirm", facts, price,
      jsonb_build_object('unit', unit, 'unitStep', unit_step, 'lot', lot, 'minimum', minimum) as measure,
      one_price as "onePrice", stock, variants, variant, lead_days as "leadDays", updated_at as "updatedAt", total,
      (select name from sections where sections.shop_id = page.shop_id and sections.id = page.section_id) as section,
      (select file_key from photos where photos.shop_id = page.shop_id and photos.listing_id = page.id
        order by photos.position, photos.id limit 1) as "photoKey",
      (${soldOf(sql`page`)})::integer as sold,
      ${isHidden('page.shop_id', 'page.id')} as hidden
    from page order by place`.execute(reader)
  return rows
}

export type Chosen = { listing: ListingId; version: number; stocks: string }

/** All that a view holds, or those of these listings that are the shop's: as they are seen now. */
export async function listChosen(
  reader: Reader,
  shop: ShopId,
  wanted: Wanted | readonly number[],
  most: number,
): Promise<Chosen[]> {
  const condition = isIds(wanted) ? sql`id = any(${wanted})` : matching(wanted)
  const { rows } = await sql<Chosen>`
    select id as listing, version, (
        select string_agg(coalesce(variants.stock::text, 'x'), ' ' order by variants.id) from offered_variants as variants
        where variants.shop_id = ${shop} and variants.listing_id = listings.id) as stocks
    from ${listingsWithOffer(shop)}
    where ${condition} order by id limit ${most}`.execute(reader)
  return rows
}

const isIds = (wanted: Wanted | readonly number[]): wanted is readonly number[] => Array.isArray(wanted)

/** The shop's listings, each with what its variants come to together. */
const listingsWithOffer = (shop: ShopId) => sql`(
    select listings.*, offer.* from listings cross join lateral (
      select case when bool_and(price is not null) then min(price) end as price, min(price) = max(price) as one_price,
        case when bool_and(stock is not null) then sum(stock)::bigint end as stock, count(*)::integer as variants,
        min(variants.id) as variant
      from offered_variants as variants
      where variants.shop_id = listings.shop_id and variants.listing_id = listings.id
    ) as offer
    where listings.shop_id = ${shop} and listings.state <> 'removed'
  ) as listings`

const soldOut = sql`coalesce(stock = 0, false)`
/** The house hid it, or the whole shop: whatever its state, nobody sees it. */
const hiddenOnes = isHidden('listings.shop_id', 'listings.id')
const held: Record<Filter, ReturnType<typeof sql>> = {
  all: sql`true`,
  published: sql`state = 'published' and not ${soldOut} and not ${hiddenOnes}`,
  draft: sql`state = 'draft'`,
  paused: sql`state = 'paused'`,
  sold_out: sql`state = 'published' and ${soldOut} and not ${hiddenOnes}`,
  hidden: hiddenOnes,
}

const noPhoto = sql`not exists (select from photos where photos.shop_id = listings.shop_id and photos.listing_id = listings.id)`
/** `something`: what publishing would ask for, see `faultsToPublish`, or a photo. */
const lacks: Record<Lacking, ReturnType<typeof sql>> = {
  photo: noPhoto,
  something: sql`(title = '' or price is null or category is null or to_confirm <> '{}'
    or (stock is null and lead_days is null) or description = '' or ${noPhoto}
    or (universe = 'supplies' and coalesce(facts->'supply'->>'origin', '') = ''))`,
  section: sql`section_id is null`,
}

function matching({ filter, words, category, section, lacking }: Wanted) {
  const conditions = [held[filter]]
  if (lacking) conditions.push(lacks[lacking])
  if (section !== null) conditions.push(sql`section_id = ${section}`)
  if (category) conditions.push(sql`category = any(${below(category)})`)
  for (const word of words.split(/\s+/).filter(Boolean)) conditions.push(has(word))
  return sql.join(conditions, sql` and `)
}

/** In its title, its words or a reference, with its accents or without. */
function has(word: string) {
  const part = `%${folded(word).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return sql`(${foldedSql(sql`title || ' ' || array_to_string(tags, ' ')`)} like ${part} or exists (
    select from variants where variants.shop_id = listings.shop_id and variants.listing_id = listings.id
      and ${foldedSql(sql`sku`)} like ${part}))`
}

function below(category: string): string[] {
  return categories.filter(({ key }) => categoryPath(key).some((step) => step.key === category)).map(({ key }) => key)
}

const soldOf = (listing: ReturnType<typeof sql>) => sql`
  select coalesce(sum(quantity), 0) from order_lines join orders on orders.id = order_lines.order_id
  where order_lines.shop_id = ${listing}.shop_id and order_lines.listing_id = ${listing}.id
    and orders.state not in ('reserved', 'cancelled')`

const orders: Record<Sorting, ReturnType<typeof sql>> = {
  newest: sql`-id`,
  title: sql`lower(title)`,
  state: sql`array_position(array['draft', 'paused', 'published'], state)`,
  price: sql`price`,
  stock: sql`stock`,
  place: sql`(select lower(name) from sections where sections.shop_id = listings.shop_id and sections.id = section_id)`,
  sold: sql`(${soldOf(sql`listings`)})`,
  updated: sql`updated_at`,
}
