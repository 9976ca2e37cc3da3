import { type Reader, sql, type Tx } from '#base/database'
import { type Actor, guest } from '#kit/actor'
import type { ListingId, PersonId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { Import, ImportRef } from './import.ts'

const oneImport = sql`shop_id as shop, id, reference, file_name as "fileName", file_key as "fileKey", state,
  failure::json, rows_total as "rowsTotal", rows_done as "rowsDone", created_listings as created,
  known_listings as known, actor_id as actor, occurred_at as "occurredAt"`

/** The imports of a shop, newest first. */
export async function listImports(reader: Reader, shop: ShopId): Promise<Import[]> {
  const { rows } = await sql<Import>`
    select ${oneImport} from imports where shop_id = ${shop} order by id desc limit 50`.execute(reader)
  return rows
}

/** An import of this shop, which the actor was found to run; one of another shop is missing. */
export async function findImport(reader: Reader, shop: ShopId, reference: string): Promise<Import> {
  const { rows } = await sql<Import>`
    select ${oneImport} from imports where shop_id = ${shop} and reference = ${reference}`.execute(reader)
  return rows[0] ?? refuse('missing', 'page_missing')
}

export async function readImportRow(reader: Reader, { shop, id }: ImportRef): Promise<Import> {
  const { rows } = await sql<Import>`
    select ${oneImport} from imports where shop_id = ${shop} and id = ${id}`.execute(reader)
  return rows[0]!
}

/** As `readImportRow`, and nobody else moves this import until the transaction ends. */
export async function lockImport(tx: Tx, { shop, id }: ImportRef): Promise<Import> {
  const { rows } = await sql<Import>`
    select ${oneImport} from imports where shop_id = ${shop} and id = ${id} for update`.execute(tx)
  return rows[0]!
}

/** Imports into one shop go one after the other, batch by batch: two files may hold the same row. */
export async function waitForShop(tx: Tx, shop: ShopId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('import/' || ${shop}::text, 0))`.execute(tx)
}

/** Those of these lines of the file that an earlier run has dealt with. */
export async function listDoneLines(reader: Reader, { shop, id }: ImportRef, lines: number[]): Promise<Set<number>> {
  const { rows } = await sql<{ line: number }>`
    select line from import_rows where shop_id = ${shop} and import_id = ${id} and line = any(${lines})`.execute(reader)
  return new Set(rows.map(({ line }) => line))
}

/** All lines of its file that an import has dealt with: as many as a file may have. */
export async function listAllDoneLines(reader: Reader, { shop, id }: ImportRef): Promise<Set<number>> {
  const { rows } = await sql<{ line: number }>`
    select line from import_rows where shop_id = ${shop} and import_id = ${id}`.execute(reader)
  return new Set(rows.map(({ line }) => line))
}

/** The listings that earlier imports made of these rows, where they still exist, edited or not. */
export async function findKnown(reader: Reader, shop: ShopId, keys: string[]): Promise<Map<string, ListingId>> {
  const { rows } = await sql<{ key: string; listing: ListingId }>`
    select key, listing_id as listing from import_rows
    join listings on listings.shop_id = import_rows.shop_id and listings.id = listing_id and listings.state <> 'removed'
    where import_rows.shop_id = ${shop} and key = any(${keys}) and outcome = 'created'`.execute(reader)
  return new Map(rows.map(({ key, listing }) => [key, listing]))
}

/** The listings of the shop that alone bear one of these references. */
export async function findKnownBySku(reader: Reader, shop: ShopId, skus: string[]): Promise<Map<string, ListingId>> {
  const { rows } = await sql<{ sku: string; listing: ListingId }>`
    select sku, min(listing_id) as listing from variants
    join listings on listings.shop_id = variants.shop_id and listings.id = listing_id and listings.state <> 'removed'
    where variants.shop_id = ${shop} and sku = any(${skus})
    group by sku having count(distinct listing_id) = 1`.execute(reader)
  return new Map(rows.map(({ sku, listing }) => [sku, listing]))
}

/** The listings that earlier imports made, and that alone came with one of these first pictures. */
export async function findKnownByCover(
  reader: Reader,
  shop: ShopId,
  covers: string[],
): Promise<Map<string, ListingId>> {
  const { rows } = await sql<{ cover: string; listing: ListingId }>`
    select address as cover, min(listing_id) as listing from import_photos
    join listings on listings.shop_id = import_photos.shop_id and listings.id = listing_id and listings.state <> 'removed'
    where import_photos.shop_id = ${shop} and import_photos.position = 0 and address = any(${covers})
    group by address having count(distinct listing_id) = 1`.execute(reader)
  return new Map(rows.map(({ cover, listing }) => [cover, listing]))
}

export type OwnRow = { listing: ListingId; untouched: boolean; sold: boolean }

/**
 * Those of these listings that the import made and that still exist, locked in the order in which checkouts lock them.
 * `untouched`: nothing but the import changed it. `sold`: an order or a checkout under way holds it.
 */
export async function lockMade(tx: Tx, { shop, id }: ImportRef, listings: readonly ListingId[]): Promise<OwnRow[]> {
  const { rows } = await sql<OwnRow>`
    select listings.id as listing, listing_version = listings.version as untouched,
      exists (select from order_lines where order_lines.shop_id = ${shop} and order_lines.listing_id = listings.id)
        or exists (
          select from reservations join variants as held
            on held.shop_id = reservations.shop_id and held.id = reservations.variant_id
          where held.shop_id = ${shop} and held.listing_id = listings.id
        ) as sold
    from import_rows
    join listings on listings.shop_id = import_rows.shop_id and listings.id = import_rows.listing_id and listings.state <> 'removed'
    join variants on variants.shop_id = listings.shop_id and variants.listing_id = listings.id and position = 0
    where import_rows.shop_id = ${shop} and import_id = ${id} and outcome = 'created'
      and listings.id = any(${[...listings]})
    order by variants.shop_id, variants.id for update of listings, variants`.execute(tx)
  return rows
}

/** The listings that an import made and that still exist, in the order of its file. */
export async function listMade(reader: Reader, { shop, id }: ImportRef): Promise<ListingId[]> {
  const { rows } = await sql<{ listing: ListingId }>`
    select listings.id as listing from import_rows
    join listings on listings.shop_id = import_rows.shop_id and listings.id = import_rows.listing_id and listings.state <> 'removed'
    where import_rows.shop_id = ${shop} and import_id = ${id} and outcome = 'created' order by line`.execute(reader)
  return rows.map(({ listing }) => listing)
}

/** Where a person is written to; nobody who left has an address. */
export async function findAddress(reader: Reader, person: PersonId | null): Promise<string | undefined> {
  const { rows } = await sql<{ email: string }>`
    select email from persons where id = ${person} and email not like '%.invalid'`.execute(reader)
  return rows[0]?.email
}

/** The shop at an address, and who runs it: for those who work on the machine itself. */
export async function findShopAt(reader: Reader, slug: string): Promise<{ shop: ShopId; owner: Actor }> {
  const { rows } = await sql<{ shop: ShopId; person: PersonId; name: string }>`
    select shops.id as shop, person_id as person, persons.name from shops
    join persons on persons.id = person_id where slug = ${slug}`.execute(reader)
  const found = rows[0] ?? refuse('missing', 'import_shop_missing', { shop: slug })
  return { shop: found.shop, owner: { ...guest, id: found.person, name: found.name } }
}
