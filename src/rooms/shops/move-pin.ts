import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { inNewPlace } from './in-new-place.ts'
import type { MoveInput } from './inputs.ts'
import { listPins } from './presence-queries.ts'
import { idInAddress, lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** One place up or down among those shown first. */
export async function movePin(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listing: number | string,
  { to }: MoveInput,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  const pins = await listPins(tx, own.id)
  const wanted = idInAddress(listing)
  const moved = pins.find((pin) => pin.listing === wanted) ?? refuse('missing', 'page_missing')
  for (const [position, pin] of inNewPlace(pins, moved, to).entries()) {
    await tx
      .updateTable('pins')
      .set({ position })
      .where('shop_id', '=', own.id)
      .where('listing_id', '=', pin.listing)
      .execute()
  }
  await recordChange(tx, actor, own.id, 'pin_moved')
}
