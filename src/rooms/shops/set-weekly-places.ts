import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import type { PlacesInput } from './inputs.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** How many pieces made to order the shop takes from Monday to Sunday; null where it does not count them. */
export async function setWeeklyPlaces(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  { weeklyPlaces }: PlacesInput,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  await tx.updateTable('shops').set({ weekly_places: weeklyPlaces }).where('id', '=', own.id).execute()
  await recordChange(tx, actor, own.id, 'weekly_places_set')
}
