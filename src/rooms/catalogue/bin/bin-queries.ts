import { type Reader, sql, type Tx } from '#base/database'
import type { ListingId, ShopId } from '#kit/id'
import type { ListingState } from '../listing.ts'

/** Days for which what was deleted can be taken back. */
export const binDays = 30

export type BinnedListing = {
  id: ListingId
  title: string
  category: string | null
  from: ListingState
  removedAt: Date
  photoKey: string | null
  /** How many the bin holds. */
  total: number
}

export const binPageLength = 50

/** A page of what lies in a shop's bin, the last first. */
export async function listBin(reader: Reader, shop: ShopId, page: number): Promise<BinnedListing[]> {
  const { rows } = await sql<BinnedListing>`
    select id, title, category, removed_from as from, removed_at as "removedAt", count(*) over ()::integer as total,
      (select file_key from photos where photos.shop_id = listings.shop_id and photos.listing_id = listings.id
        order by position, id limit 1) as "photoKey"
    from listings where shop_id = ${shop} and state = 'removed'
    order by removed_at desc, id desc limit ${binPageLength} offset ${(page - 1) * binPageLength}`.execute(reader)
  return rows
}

export async function countBin(reader: Reader, shop: ShopId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from listings where shop_id = ${shop} and state = 'removed'`.execute(reader)
  return rows[0]!.count
}

/** What was just deleted, while it can be taken back. */
export async function findBinned(
  reader: Reader,
  shop: ShopId,
  listing: number,
): Promise<{ id: ListingId; title: string } | undefined> {
  const { rows } = await sql<{ id: ListingId; title: string }>`
    select id, title from listings where shop_id = ${shop} and id = ${listing} and state = 'removed'`.execute(reader)
  return rows[0]
}

/** Those of these that lie in the bin, with the state they had; nobody else moves them until the transaction ends. */
export async function lockBinned(
  tx: Tx,
  shop: ShopId,
  listings: readonly number[],
): Promise<{ id: ListingId; from: ListingState }[]> {
  const { rows } = await sql<{ id: ListingId; from: ListingState }>`
    select id, removed_from as from from listings
    where shop_id = ${shop} and id = any(${listings}) and state = 'removed' order by id for update`.execute(tx)
  return rows
}

/** Those of these listings of which a kit is made that is not in the bin itself, with the title of the first. */
export async function listNeeded(tx: Tx, shop: ShopId, listings: readonly number[]): Promise<Map<ListingId, string>> {
  const { rows } = await sql<{ listing: ListingId; kit: string }>`
    select part.listing_id as listing, min(kit.title) as kit
    from variants as part
    join kit_parts on kit_parts.shop_id = part.shop_id and kit_parts.part_variant_id = part.id
    join listings as kit on kit.shop_id = kit_parts.shop_id and kit.id = kit_parts.listing_id and kit.state <> 'removed'
    where part.shop_id = ${shop} and part.listing_id = any(${listings}) group by part.listing_id`.execute(tx)
  return new Map(rows.map(({ listing, kit }) => [listing, kit]))
}

/** These kits with what they are made of and what lies in the bin without being among them. */
export async function listBinnedParts(
  tx: Tx,
  shop: ShopId,
  kits: readonly number[],
): Promise<{ kit: ListingId; part: string }[]> {
  const { rows } = await sql<{ kit: ListingId; part: string }>`
    select distinct kit_parts.listing_id as kit, part.title as part
    from kit_parts
    join variants on variants.shop_id = kit_parts.shop_id and variants.id = kit_parts.part_variant_id
    join listings as part on part.shop_id = variants.shop_id and part.id = variants.listing_id
    where kit_parts.shop_id = ${shop} and kit_parts.listing_id = any(${kits}) and part.state = 'removed'
      and not part.id = any(${kits})
    order by part.title`.execute(tx)
  return rows
}
