import { type Reader, sql, type Tx } from '#base/database'
import type { ListingId, PersonId, ShopId } from '#kit/id'
import type { PreparedPhoto } from '#rooms/catalogue'
import type { ImportRef } from './import.ts'

export type WaitingPhoto = { listing: ListingId; position: number; address: string; attempts: number }

/** Listings with photos that this pass has not tried yet, oldest first. */
export async function listListingsWaiting(
  reader: Reader,
  { shop, id }: ImportRef,
  pass: number,
  most: number,
): Promise<ListingId[]> {
  const { rows } = await sql<{ listing: ListingId }>`
    select distinct listing_id as listing from import_photos
    where shop_id = ${shop} and import_id = ${id} and state = 'waiting' and attempts < ${pass}
    order by listing_id limit ${most}`.execute(reader)
  return rows.map(({ listing }) => listing)
}

/** The photos of one listing that this pass has not tried yet, in their order. */
export async function listWaitingPhotos(
  reader: Reader,
  { shop, id }: ImportRef,
  listing: ListingId,
  pass: number,
): Promise<WaitingPhoto[]> {
  const { rows } = await sql<WaitingPhoto>`
    select listing_id as listing, position, address, attempts from import_photos
    where shop_id = ${shop} and import_id = ${id} and listing_id = ${listing} and state = 'waiting'
      and attempts < ${pass}
    order by position`.execute(reader)
  return rows
}

/** What an address gave this shop before: it is fetched once. */
export async function findFetched(reader: Reader, shop: ShopId, address: string): Promise<PreparedPhoto | undefined> {
  const { rows } = await sql<PreparedPhoto>`
    select file_key as key, width, height, thumbhash,
      case when original_key is not null then jsonb_build_object('file', original_key, 'type', original_type) end
        as original,
      jsonb_build_object('turn', turn, 'crop', crop) as view
    from photos where shop_id = ${shop} and source = ${address} limit 1`.execute(reader)
  return rows[0]
}

/** Whether the photo still waits; nobody else brings it until the transaction ends. */
export async function lockWaitingPhoto(
  tx: Tx,
  { shop, id }: ImportRef,
  { listing, position }: WaitingPhoto,
): Promise<boolean> {
  const { rows } = await sql`
    select from import_photos where shop_id = ${shop} and import_id = ${id} and listing_id = ${listing}
      and position = ${position} and state = 'waiting' for update`.execute(tx)
  return rows.length > 0
}

/** Whose shop it is: what an import brings counts as hers, whoever runs it. */
export async function findMaker(reader: Reader, shop: ShopId): Promise<PersonId> {
  const { rows } = await sql<{ maker: PersonId }>`
    select person_id as maker from shops where id = ${shop}`.execute(reader)
  return rows[0]!.maker
}
