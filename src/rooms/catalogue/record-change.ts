import { changed } from '#base/changes'
import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import type { ListingState } from './listing.ts'

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

export type ListingChange = { id: ListingId; from?: ListingState; to?: ListingState }

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
  await changed(tx, 'listing', ids)
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
