import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findDeliveryProfile } from './profile-queries.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/**
 * Takes a way of sending away. Listings that went by it go by the default one (their foreign key sees to that), so the
 * default one itself stays; orders keep what they froze.
 */
export async function removeDeliveryProfile(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  id: string | number,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  const profile = await findDeliveryProfile(tx, own.id, id)
  if (profile.isDefault) refuse('conflict', 'shop_profile_default')
  await tx.deleteFrom('delivery_profiles').where('shop_id', '=', own.id).where('id', '=', profile.id).execute()
  await recordChange(tx, actor, own.id, 'delivery_removed')
}
