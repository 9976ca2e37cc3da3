import { type Reader, sql } from '#base/database'
import type { ListingId } from '#kit/id'
import type { Failure, ImportRef, Outcome } from './import.ts'
import type { Problem } from './problems.ts'

export type ReportRow = {
  line: number
  outcome: Outcome
  listing: ListingId | null
  /** Of the listing as it is now; null where there is none, or none any more. */
  title: string | null
  state: 'draft' | 'published' | 'paused' | null
  problems: Problem[]
}

const reportRow = sql`line, outcome, listings.id as listing, title, listings.state as state, problems`
const withListings = sql`import_rows left join listings on listings.shop_id = import_rows.shop_id
  and listings.id = listing_id and listings.state <> 'removed'`

/** What became of every row of the file. */
export async function listReport(reader: Reader, { shop, id }: ImportRef): Promise<ReportRow[]> {
  const { rows } = await sql<ReportRow>`
    select ${reportRow} from ${withListings}
    where import_rows.shop_id = ${shop} and import_id = ${id} order by line`.execute(reader)
  return rows
}

/** The first rows with something to look at. */
export async function listProblems(reader: Reader, { shop, id }: ImportRef, most: number): Promise<ReportRow[]> {
  const { rows } = await sql<ReportRow>`
    select ${reportRow} from ${withListings}
    where import_rows.shop_id = ${shop} and import_id = ${id} and problems <> '[]' order by line
    limit ${most}`.execute(reader)
  return rows
}

export type PriceOffer = { listing: ListingId; title: string; now: number; value: string }

/** Pieces that were here and cost something else in the file, as long as that is so. */
export async function listPriceOffers(reader: Reader, { shop, id }: ImportRef, most: number): Promise<PriceOffer[]> {
  const { rows } = await sql<PriceOffer>`
    select listings.id as listing, title, variants.price as now, problem ->> 'value' as value
    from import_rows cross join jsonb_array_elements(problems) as problem
    join listings on listings.shop_id = import_rows.shop_id and listings.id = import_rows.listing_id and listings.state <> 'removed'
    join variants on variants.shop_id = listings.shop_id and variants.listing_id = listings.id and variants.position = 0
    where import_rows.shop_id = ${shop} and import_id = ${id} and outcome = 'known'
      and problem ->> 'code' = 'price_changed'
      and variants.price <> round(replace(problem ->> 'value', ',', '.')::numeric * 100)
    order by line limit ${most}`.execute(reader)
  return rows
}

export type FailedPhoto = {
  line: number
  listing: ListingId
  title: string
  position: number
  address: string
  failure: Failure
}

/** The first photos that did not come, with the reason: after the first try already, also where another follows. */
export async function listFailedPhotos(reader: Reader, { shop, id }: ImportRef, most: number): Promise<FailedPhoto[]> {
  const { rows } = await sql<FailedPhoto>`
    select line, listings.id as listing, title, import_photos.position, address, failure::json
    from import_photos
    join listings on listings.shop_id = import_photos.shop_id and listings.id = import_photos.listing_id
    join import_rows on import_rows.shop_id = ${shop} and import_rows.import_id = ${id} and outcome = 'created'
      and import_rows.listing_id = listings.id
    where import_photos.shop_id = ${shop} and import_photos.import_id = ${id} and import_photos.state <> 'done'
      and failure is not null
    order by line, position limit ${most}`.execute(reader)
  return rows
}

export type Stayed = { line: number; listing: ListingId; title: string; reason: 'sold' | 'edited' | 'left' }

/** What an undo left and why; `left` is what a cut-off undo has not reached. */
export async function listStayed(reader: Reader, { shop, id }: ImportRef): Promise<Stayed[]> {
  const { rows } = await sql<Stayed>`
    select line, listings.id as listing, title,
      case
        when exists (select from order_lines where order_lines.shop_id = ${shop} and order_lines.listing_id = listings.id)
          or exists (select from reservations join variants on variants.shop_id = reservations.shop_id
            and variants.id = variant_id where variants.shop_id = ${shop} and variants.listing_id = listings.id)
          then 'sold'
        when listing_version <> listings.version then 'edited' else 'left'
      end as reason
    from import_rows
    join listings on listings.shop_id = import_rows.shop_id and listings.id = import_rows.listing_id and listings.state <> 'removed'
    where import_rows.shop_id = ${shop} and import_id = ${id} and outcome = 'created' order by line`.execute(reader)
  return rows
}
