import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { findDeliveryProfile } from './profile-queries.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** From now on, listings that name no way of sending go by this one. */
export async function makeDeliveryDefault(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  id: string | number,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  const profile = await findDeliveryProfile(tx, own.id, id)
  if (profile.isDefault) return
  // One after the other: the index allows one default at a time.
  await tx
    .updateTable('delivery_profiles')
    .set({ is_default: false })
    .where('shop_id', '=', own.id)
    .where('is_default', '=', true)
    .execute()
  await tx
    .updateTable('delivery_profiles')
    .set({ is_default: true })
    .where('shop_id', '=', own.id)
    .where('id', '=', profile.id)
    .execute()
  await recordChange(tx, actor, own.id, 'delivery_default_set')
}
