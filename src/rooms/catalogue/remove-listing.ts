import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { findOwnShop } from '#rooms/shops'
import { pauseListings } from './pause-listings.ts'
import { lockOwnListing, wasEverSold } from './queries.ts'
import { recordChange } from './record-change.ts'
import { mustNotBeNeeded } from './supplies/must-not-be-needed.ts'

/**
 * Deletes for good a listing that nobody worked on: undoing takes back what it began so; what a maker deletes herself
 * goes to the bin. One that was ever sold is paused instead: its buyers keep a page to come back to.
 * The lock on its variant comes first, so that no checkout takes it while we look.
 */
export async function removeListing(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listing: ListingId | string,
): Promise<'removed' | 'paused'> {
  const own = await findOwnShop(tx, actor, shop)
  const found = await lockOwnListing(tx, own.id, listing)
  if (await wasEverSold(tx, found)) {
    await pauseListings(tx, actor, own.id, [found.id])
    return 'paused'
  }
  const variants = found.variants.map(({ id }) => id)
  await mustNotBeNeeded(tx, own.id, variants)
  await tx.deleteFrom('listings').where('shop_id', '=', own.id).where('id', '=', found.id).execute()
  await recordChange(tx, actor, own.id, 'removed', [{ id: found.id, from: found.state }])
  return 'removed'
}
