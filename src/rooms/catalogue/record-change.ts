import { changed } from '#base/changes'
import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import type { StoredState } from './listing.ts'

export type ListingEvent =
  | 'created'
  | 'updated'
  | 'published'
  | 'paused'
  | 'sold_elsewhere'
  | 'category_set'
  | 'confirmed'
  | 'photo_added'
  | 'photos_arranged'
  | 'removed'
  | 'restored'
  | 'deleted'

export type ListingChange = { id: ListingId; from?: StoredState; to?: StoredState }

/** Who did what to listings of a shop and when; search reads them again. */
export async function recordChange(
  tx: Tx,
  actor: Actor,
  shop: ShopId,
  kind: ListingEvent,
  listings: ListingChange[],
): Promise<void> {
  if (listings.length === 0) return
  await tx
    .insertInto('listing_events')
    .values(
      listings.map(({ id, from, to }) => ({
        shop_id: shop,
        listing_id: id,
        kind,
        from_state: from ?? null,
        to_state: to ?? null,
        actor_id: actor.id,
        occurred_at: now(),
      })),
    )
    .execute()
  const ids = listings.map(({ id }) => id)
  await recordPrices(tx, shop, ids)
  await changed(tx, 'listing', [...ids, ...(await listKitsHolding(tx, shop, ids))])
}

/** Kits whose stock, and so whether they can be found, hangs on one of these listings. */
async function listKitsHolding(tx: Tx, shop: ShopId, listings: readonly ListingId[]): Promise<ListingId[]> {
  const { rows } = await sql<{ id: ListingId }>`
    select distinct kit_parts.listing_id as id
    from variants join kit_parts on kit_parts.shop_id = variants.shop_id and part_variant_id = variants.id
    where variants.shop_id = ${shop} and variants.listing_id = any(${listings})`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Notes each price at which a variant is on offer from now on, and where it is on offer no more; once for each change. */
async function recordPrices(tx: Tx, shop: ShopId, listings: readonly ListingId[]): Promise<void> {
  await sql`
    insert into price_history (shop_id, listing_id, variant_id, price, occurred_at)
    select shop_id, listing_id, variant_id, offered, ${now()}
    from (
      select listings.shop_id, listings.id as listing_id, variants.id as variant_id,
        case when listings.state = 'published' then variants.price end as offered
      from listings join variants on variants.shop_id = listings.shop_id and variants.listing_id = listings.id
      where listings.shop_id = ${shop} and listings.id = any(${listings})
    ) as offer
    where offered is distinct from (
      select price from price_history as last
      where last.shop_id = offer.shop_id and last.listing_id = offer.listing_id and last.variant_id = offer.variant_id
      order by last.id desc limit 1)`.execute(tx)
}

/** The listing was edited: a form that was filled before no longer fits. */
export async function countEdit(tx: Tx, shop: ShopId, listing: ListingId): Promise<void> {
  await tx
    .updateTable('listings')
    .set({ version: sql`version + 1`, updated_at: now() })
    .where('shop_id', '=', shop)
    .where('id', '=', listing)
    .execute()
}
