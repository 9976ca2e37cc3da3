import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { lockOwnListing } from './queries.ts'
import { recordChange } from './record-change.ts'

/** One piece was sold on a market or another site: one less. A unique piece is then sold out and keeps its page. */
export async function sellElsewhere(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listing: ListingId | string,
): Promise<{ left: number }> {
  const own = await findOwnShop(tx, actor, shop)
  const { id, stock, variant } = await lockOwnListing(tx, own.id, listing)
  if (!stock) refuse('conflict', 'listing_nothing_left')
  await tx
    .updateTable('variants')
    .set({ stock: stock - 1 })
    .where('shop_id', '=', own.id)
    .where('id', '=', variant)
    .execute()
  await tx
    .updateTable('listings')
    .set({ version: sql`version + 1`, updated_at: now() })
    .where('shop_id', '=', own.id)
    .where('id', '=', id)
    .execute()
  await recordChange(tx, actor, own.id, 'sold_elsewhere', [{ id }])
  return { left: stock - 1 }
}
