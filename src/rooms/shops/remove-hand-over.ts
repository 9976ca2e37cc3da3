import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { idInAddress, lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** Past orders keep what they froze; a place that is already gone is no fault. */
export async function removeHandOver(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  handOver: number | string,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  await tx.deleteFrom('hand_overs').where('shop_id', '=', own.id).where('id', '=', idInAddress(handOver)).execute()
  await recordChange(tx, actor, own.id, 'hand_over_removed')
}
