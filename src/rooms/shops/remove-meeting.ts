import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { idInAddress, lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

export async function removeMeeting(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  meeting: number | string,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  await tx.deleteFrom('meetings').where('shop_id', '=', own.id).where('id', '=', idInAddress(meeting)).execute()
  await recordChange(tx, actor, own.id, 'meeting_removed')
}
