import { type Reader, sql } from '#base/database'
import type { ListingId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { Choice, Facts } from '#rooms/catalogue'
import type { ImportRef } from './import.ts'

/** A draft of an import that lacks something. `line` is where its row starts in the file. */
export type Gap = {
  line: number
  listing: ListingId
  title: string
  description: string
  tags: string[]
  category: string | null
  choices: Choice[]
  toConfirm: ('price' | 'choices')[]
  foreignPrice: number | null
  foreignCurrency: string | null
  price: Cents | null
  stock: number | null
  leadDays: number | null
  facts: Facts
}

export const made = ({ shop, id }: ImportRef) => sql`
  from import_rows
  join listings on listings.shop_id = import_rows.shop_id and listings.id = import_rows.listing_id and listings.state <> 'removed'
  cross join lateral (
    select case when bool_and(price is not null) then min(price) end as price,
      case when bool_and(stock is not null) then sum(stock)::bigint end as stock
    from variants where variants.shop_id = listings.shop_id and variants.listing_id = listings.id
  ) as offer
  where import_rows.shop_id = ${shop} and import_id = ${id} and outcome = 'created'`
const isForSale = sql`case when stock is null then lead_days is not null else stock > 0 end`
const ready = sql`title <> '' and category is not null and to_confirm = '{}' and price is not null and ${isForSale}`
const hasPhoto = sql`exists (
  select from photos where photos.shop_id = listings.shop_id and photos.listing_id = listings.id)`
const aPrice = sql`listings.state = 'draft' and 'price' = any(to_confirm) and foreign_price is not null`

/** The first drafts that lack something, in the order of the file. */
export async function listGaps(reader: Reader, ref: ImportRef, most: number): Promise<Gap[]> {
  const { rows } = await sql<Gap>`
    select line, listings.id as listing, title, left(description, 300) as description, tags, category, choices,
      to_confirm as "toConfirm", foreign_price as "foreignPrice", foreign_currency as "foreignCurrency", price, stock,
      lead_days as "leadDays", facts
    ${made(ref)} and listings.state = 'draft' and (${ready}) is not true order by line limit ${most}`.execute(reader)
  return rows
}

/** `bare`: those of the ready ones that have no photo. */
export type ImportCounts = {
  made: number
  ready: number
  bare: number
  lacking: number
  published: number
  photos: PhotoCounts
}
export type PhotoCounts = { waiting: number; done: number; failed: number }

/** What became of the listings that an import made, and of their photos. */
export async function countMade(reader: Reader, ref: ImportRef): Promise<ImportCounts> {
  const [listings, photos] = await Promise.all([
    sql<Omit<ImportCounts, 'photos'>>`
      select count(*) as made, count(*) filter (where listings.state <> 'draft') as published,
        count(*) filter (where listings.state = 'draft' and ${ready}) as ready,
        count(*) filter (where listings.state = 'draft' and ${ready} and not ${hasPhoto}) as bare,
        count(*) filter (where listings.state = 'draft' and (${ready}) is not true) as lacking
      ${made(ref)}`.execute(reader),
    sql<PhotoCounts>`
      select count(*) filter (where import_photos.state = 'waiting') as waiting,
        count(*) filter (where import_photos.state = 'done') as done,
        count(*) filter (where import_photos.state = 'failed') as failed
      from import_photos join listings on listings.shop_id = import_photos.shop_id and listings.id = listing_id
      where import_photos.shop_id = ${ref.shop} and import_id = ${ref.id}`.execute(reader),
  ])
  return { ...listings.rows[0]!, photos: photos.rows[0]! }
}

/** Drafts that could be published now; those without a photo only where they are wished. */
export async function listReady(reader: Reader, ref: ImportRef, withBare: boolean): Promise<ListingId[]> {
  const { rows } = await sql<{ listing: ListingId }>`
    select listings.id as listing ${made(ref)} and listings.state = 'draft' and ${ready}
      and (${withBare} or ${hasPhoto}) order by line`.execute(reader)
  return rows.map(({ listing }) => listing)
}

export type ForeignPrice = { listing: ListingId; title: string; foreign: number }

/** Prices in one currency that wait to be confirmed in euros; null stands for a currency that the file does not name. */
export async function listForeignPrices(
  reader: Reader,
  ref: ImportRef,
  currency: string | null,
): Promise<ForeignPrice[]> {
  const { rows } = await sql<ForeignPrice>`
    select listings.id as listing, title, foreign_price as foreign
    ${made(ref)} and ${aPrice} and foreign_currency is not distinct from ${currency} order by line`.execute(reader)
  return rows
}

export type ForeignCurrency = { currency: string | null; count: number }

export async function listForeignCurrencies(reader: Reader, ref: ImportRef): Promise<ForeignCurrency[]> {
  const { rows } = await sql<ForeignCurrency>`
    select foreign_currency as currency, count(*) as count ${made(ref)} and ${aPrice}
    group by foreign_currency order by count(*) desc, 1`.execute(reader)
  return rows
}
