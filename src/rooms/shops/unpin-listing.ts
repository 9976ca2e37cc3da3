import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { idInAddress, lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** The piece stands among the others again. */
export async function unpinListing(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listing: number | string,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  await tx.deleteFrom('pins').where('shop_id', '=', own.id).where('listing_id', '=', idInAddress(listing)).execute()
  await recordChange(tx, actor, own.id, 'listing_unpinned')
}
