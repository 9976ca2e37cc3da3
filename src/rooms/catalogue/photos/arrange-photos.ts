import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, PhotoId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { listOwnPhotos, lockOwnListing, type OwnPhoto } from '../queries.ts'
import { countEdit, recordChange } from '../record-change.ts'
import { movedFocus } from './photo-geometry.ts'
import type { PhotoWish } from './photo-wishes.ts'
import type { RenderedPhoto } from './render-photos-flow.ts'

/** What the maker wants of a listing's photos. `rendered` is what new turns and crops show (`renderPhotos`). */
export type Arrangement = {
  /** In this order; those that it does not name come after. */
  order?: readonly PhotoId[]
  removed?: readonly PhotoId[]
  changes?: readonly PhotoWish[]
  rendered?: readonly RenderedPhoto[]
}

/**
 * Orders, describes, turns, cuts and removes photos. What is gone already is no fault. Refuses (conflict)
 * `listing_photo_changed` where a photo was turned or cut since it was rendered.
 * The files of removed photos stay: other listings may share them, and past orders show them.
 */
export async function arrangePhotos(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listing: ListingId | string,
  wish: Arrangement,
): Promise<void> {
  const own = await findOwnShop(tx, actor, shop)
  const { id } = await lockOwnListing(tx, own.id, listing)
  const before = await listOwnPhotos(tx, own.id, id)
  const after = arranged(before, wish)
  if (JSON.stringify(before) === JSON.stringify(after)) return
  const gone = before.filter((photo) => !after.some((kept) => kept.id === photo.id))
  for (const photo of gone) await remove(tx, own.id, photo)
  for (const [position, photo] of after.entries()) await write(tx, own.id, photo, position)
  await countEdit(tx, own.id, id)
  await recordChange(tx, actor, own.id, 'photos_arranged', [{ id }])
}

function arranged(photos: OwnPhoto[], { order = [], removed = [], changes = [], rendered = [] }: Arrangement) {
  const place = ({ id }: OwnPhoto) => (order.includes(id) ? order.indexOf(id) : order.length)
  return photos
    .filter(({ id }) => !removed.includes(id))
    .map((photo) =>
      shownAnew(
        photo,
        rendered.find(({ id }) => id === photo.id),
      ),
    )
    .map((photo) =>
      described(
        photo,
        changes.find(({ id }) => id === photo.id),
      ),
    )
    .sort((a, b) => place(a) - place(b))
}

/** Where it was turned or cut, what is important is sought at its new place. */
function shownAnew(photo: OwnPhoto, rendered: RenderedPhoto | undefined): OwnPhoto {
  if (!rendered) return photo
  if (photo.key !== rendered.from) refuse('conflict', 'listing_photo_changed')
  const { picture, original, view } = rendered
  return { ...photo, ...picture, ...view, focus: movedFocus(photo.focus, photo, view), originalKey: original }
}

function described(photo: OwnPhoto, { alt, kind, focus }: Omit<PhotoWish, 'id'> = {}): OwnPhoto {
  return { ...photo, alt: alt ?? photo.alt, kind: kind ?? photo.kind, focus: focus ?? photo.focus }
}

async function remove(tx: Tx, shop: ShopId, { id }: OwnPhoto): Promise<void> {
  await tx.deleteFrom('photos').where('shop_id', '=', shop).where('id', '=', id).execute()
}

async function write(tx: Tx, shop: ShopId, photo: OwnPhoto, position: number): Promise<void> {
  const { id, kind, key, alt, width, height, turn, crop, focus, thumbhash, originalKey } = photo
  await tx
    .updateTable('photos')
    .set({ position, kind, alt, width, height, turn, thumbhash, file_key: key, original_key: originalKey })
    .set({ crop: crop && JSON.stringify(crop), focus_x: focus.x, focus_y: focus.y })
    .where('shop_id', '=', shop)
    .where('id', '=', id)
    .execute()
}
