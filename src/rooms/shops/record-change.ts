import { changed } from '#base/changes'
import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'

export type ShopEvent =
  | 'opened'
  | 'published'
  | 'closed'
  | 'reopened'
  | 'updated'
  | 'seller_updated'
  | 'delivery_added'
  | 'delivery_updated'
  | 'delivery_default_set'
  | 'delivery_removed'
  | 'hand_over_added'
  | 'hand_over_removed'
  | 'portrait_set'
  | 'look_set'
  | 'story_photos_changed'
  | 'questions_set'
  | 'terms_set'
  | 'meeting_added'
  | 'meeting_removed'
  | 'listing_pinned'
  | 'listing_unpinned'
  | 'pin_moved'
  | 'section_added'
  | 'section_renamed'
  | 'section_moved'
  | 'section_removed'
  | 'weekly_places_set'
  | 'holidays_planned'
  | 'holidays_cancelled'
  | 'went_away'
  | 'came_back'
  | 'withdrawn'

/** Who did what to a shop and when; search reads the shop again. */
export async function recordChange(
  tx: Tx,
  actor: Actor,
  shop: ShopId,
  kind: ShopEvent,
  states: { from?: string; to?: string } = {},
): Promise<void> {
  await tx
    .insertInto('shop_events')
    .values({
      shop_id: shop,
      kind,
      from_state: states.from ?? null,
      to_state: states.to ?? null,
      actor_id: actor.id,
      occurred_at: now(),
    })
    .execute()
  await changed(tx, 'shop', shop)
}
