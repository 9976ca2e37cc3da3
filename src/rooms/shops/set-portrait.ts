import type { Tx } from '#base/database'
import type { StoredPicture } from '#base/pictures'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** The maker's portrait: a picture that was stored before the transaction, or none. */
export async function setPortrait(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  portrait: StoredPicture | null,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  await tx
    .updateTable('shops')
    .set({ portrait_key: portrait?.key ?? null })
    .where('id', '=', own.id)
    .execute()
  await recordChange(tx, actor, own.id, 'portrait_set')
}
