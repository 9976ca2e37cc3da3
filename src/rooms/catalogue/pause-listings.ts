import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { findOwnShop } from '#rooms/shops'
import type { Report } from './publish-listings.ts'
import { lockOwnListings } from './queries.ts'
import { recordChange } from './record-change.ts'

/** Takes at most 50 published listings out of sale; drafts stay drafts. */
export async function pauseListings(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listings: readonly ListingId[],
): Promise<Report> {
  const own = await findOwnShop(tx, actor, shop)
  const found = await lockOwnListings(tx, own.id, listings)
  const published = found.filter(({ state }) => state === 'published')
  if (published.length > 0) {
    await tx
      .updateTable('listings')
      .set({ state: 'paused', version: sql`version + 1`, updated_at: now() })
      .where('shop_id', '=', own.id)
      .where(
        'id',
        'in',
        published.map(({ id }) => id),
      )
      .execute()
  }
  const changes = published.map(({ id }) => ({ id, from: 'published' as const, to: 'paused' as const }))
  await recordChange(tx, actor, own.id, 'paused', changes)
  return { done: published.map(({ id }) => id), left: [] }
}
