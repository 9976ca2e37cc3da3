import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { findCategory } from './categories/categories.ts'
import { mustFitUniverse } from './categories/must-fit-universe.ts'
import type { Report } from './publish-listings.ts'
import { lockOwnListings } from './queries.ts'
import { recordChange } from './record-change.ts'

/** Puts at most 50 listings into one category of the tree. */
export async function setCategory(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listings: readonly ListingId[],
  category: string,
): Promise<Report> {
  if (!findCategory(category)) refuse('invalid', 'listing_category_unknown', { field: 'category' })
  const own = await findOwnShop(tx, actor, shop)
  mustFitUniverse(category, own.universe)
  const found = await lockOwnListings(tx, own.id, listings)
  const others = found.filter((listing) => listing.category !== category)
  if (others.length > 0) {
    await tx
      .updateTable('listings')
      .set({ category, version: sql`version + 1`, updated_at: now() })
      .where('shop_id', '=', own.id)
      .where(
        'id',
        'in',
        others.map(({ id }) => id),
      )
      .execute()
  }
  await recordChange(
    tx,
    actor,
    own.id,
    'category_set',
    others.map(({ id }) => ({ id })),
  )
  return { done: found.map(({ id }) => id), left: [] }
}
