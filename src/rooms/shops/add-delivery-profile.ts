import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { ProfileInput } from './delivery-inputs.ts'
import { listDeliveryProfiles, type OwnProfile } from './profile-queries.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'
import { isSameName } from './same-name.ts'
import { columnsOf } from './update-delivery.ts'

const most = 20

/** One more way of sending, for pieces that the default one does not suit. */
export async function addDeliveryProfile(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  { name, ...terms }: ProfileInput,
): Promise<number> {
  const own = await lockOwnShop(tx, actor, shop)
  const profiles = await listDeliveryProfiles(tx, own.id)
  if (profiles.length >= most) refuse('conflict', 'shop_profiles_full', { maximum: most })
  mustBeNewName(profiles, name)
  const { id } = await tx
    .insertInto('delivery_profiles')
    .values({ shop_id: own.id, name, is_default: false, ...columnsOf(terms) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordChange(tx, actor, own.id, 'delivery_added')
  return id
}

/** Refuses a name that another of the shop's ways of sending bears: in a list they could not be told apart. */
export function mustBeNewName(others: Pick<OwnProfile, 'name'>[], name: string): void {
  if (others.some((other) => isSameName(other.name, name))) {
    refuse('conflict', 'shop_profile_taken', { field: 'name', name })
  }
}
