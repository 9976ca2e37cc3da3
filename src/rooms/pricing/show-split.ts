import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { refuse } from '#kit/refusal'
import { findPricedListing, findPricingShop } from './queries.ts'

/** Shows on the listing's page where each euro goes, with her words, or shows it no more. Unknown costs are not shown. */
export async function showSplit(
  tx: Tx,
  actor: Actor,
  shop: string,
  listing: string,
  said: { shown: boolean; words: string },
): Promise<void> {
  const own = await findPricingShop(tx, actor, shop)
  const { id, costs } = await findPricedListing(tx, own.id, listing)
  if (!costs) refuse('invalid', 'pricing_costs_first', { field: 'shown' })
  await tx
    .updateTable('listing_costs')
    .set({ ...said, updated_at: now() })
    .where('shop_id', '=', own.id)
    .where('listing_id', '=', id)
    .execute()
}
