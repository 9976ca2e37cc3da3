import type { Tx } from '#base/database'
import type { StoredPicture } from '#base/pictures'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import type { LookInput } from './look-inputs.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** Colour, title face and where the banner is cut; the banner itself: a picture stored before, none, or as it was. */
export async function setLook(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  { accent, titleFace, focusX, focusY }: LookInput,
  banner?: StoredPicture | null,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  await tx
    .updateTable('shops')
    .set({
      accent,
      title_face: titleFace,
      banner_focus_x: focusX,
      banner_focus_y: focusY,
      ...(banner === undefined ? {} : { banner_key: banner?.key ?? null }),
    })
    .where('id', '=', own.id)
    .execute()
  await recordChange(tx, actor, own.id, 'look_set')
}
