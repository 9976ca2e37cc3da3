import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { mustBeNewName } from './add-delivery-profile.ts'
import type { ProfileInput } from './delivery-inputs.ts'
import { findDeliveryProfile, listDeliveryProfiles } from './profile-queries.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'
import { columnsOf } from './update-delivery.ts'

/** Name and terms of one way of sending, for all listings that go by it. */
export async function updateDeliveryProfile(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  id: string | number,
  { name, ...terms }: ProfileInput,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  const profile = await findDeliveryProfile(tx, own.id, id)
  const others = (await listDeliveryProfiles(tx, own.id)).filter((other) => other.id !== profile.id)
  mustBeNewName(others, name)
  await tx
    .updateTable('delivery_profiles')
    .set({ name, ...columnsOf(terms) })
    .where('shop_id', '=', own.id)
    .where('id', '=', profile.id)
    .execute()
  await recordChange(tx, actor, own.id, 'delivery_updated')
}
