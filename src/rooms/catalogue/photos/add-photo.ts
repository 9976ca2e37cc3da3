import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, PhotoId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { limits } from '../listing.ts'
import { listOwnPhotos, lockOwnListing, type OwnPhoto } from '../queries.ts'
import { countEdit, recordChange } from '../record-change.ts'
import type { PreparedPhoto } from './photos.ts'

/** `source` is the address it was fetched from, at an import. */
export type PhotoInput = Omit<PreparedPhoto, 'thumbhash'> & { thumbhash?: string; alt?: string; source?: string }

/**
 * Hangs a prepared photo on a listing, after its others. The same picture twice is once, even where the one that hangs
 * was turned or cut since. Photos that the house itself brings (an import's, later than its texts) are no edit: the
 * version stays.
 */
export async function addPhoto(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listing: ListingId | string,
  photo: PhotoInput,
): Promise<PhotoId> {
  const own = await findOwnShop(tx, actor, shop)
  const { id } = await lockOwnListing(tx, own.id, listing)
  const photos = await listOwnPhotos(tx, own.id, id)
  const same = photos.find((other) => isSamePicture(other, photo))
  if (same) return same.id
  if (photos.length >= limits.photos) refuse('conflict', 'listing_photos_full', { maximum: limits.photos })
  const added = await insertPhoto(tx, own.id, id, photo)
  if (!actor.system) await countEdit(tx, own.id, id)
  await recordChange(tx, actor, own.id, 'photo_added', [{ id }])
  return added
}

/** Whether the listing shows this picture already. */
export function isSamePicture({ key, originalKey }: OwnPhoto, photo: PhotoInput): boolean {
  return key === photo.key || (originalKey !== null && originalKey === photo.original?.file)
}

async function insertPhoto(tx: Tx, shop: ShopId, listing: ListingId, photo: PhotoInput): Promise<PhotoId> {
  const { key, width, height, thumbhash = '', original, view, alt = '', source = null } = photo
  const last = sql<number>`(select coalesce(max(position) + 1, 0) from photos
    where shop_id = ${shop} and listing_id = ${listing})`
  const { id } = await tx
    .insertInto('photos')
    .values({
      ...{ shop_id: shop, listing_id: listing, position: last, file_key: key, alt, width, height, thumbhash, source },
      ...(original && { original_key: original.file, original_type: original.type }),
      ...(view && { turn: view.turn, crop: view.crop && JSON.stringify(view.crop) }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as PhotoId
}
