import { changed } from '#base/changes'
import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'

export type ShopEvent =
  | 'opened'
  | 'published'
  | 'updated'
  | 'seller_updated'
  | 'delivery_updated'
  | 'hand_over_added'
  | 'hand_over_removed'
  | 'portrait_set'
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
