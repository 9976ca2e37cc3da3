import type { Tx } from '#base/database'
import type { StoredPicture } from '#base/pictures'
import type { PostId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { limits } from './limits.ts'

export type PhotoToAdd = StoredPicture & { alt?: string }

/** Hangs photos behind those that are there; the same picture twice is once. */
export async function addPhotos(
  tx: Tx,
  { shop, id }: { shop: ShopId; id: PostId },
  photos: readonly PhotoToAdd[],
): Promise<void> {
  if (photos.length === 0) return
  const there = await tx
    .selectFrom('post_photos')
    .select(['file_key', 'position'])
    .where('shop_id', '=', shop)
    .where('post_id', '=', id)
    .execute()
  const keys = new Set(there.map(({ file_key }) => file_key))
  const fresh = [...new Map(photos.map((photo) => [photo.key, photo])).values()].filter(({ key }) => !keys.has(key))
  if (there.length + fresh.length > limits.photos)
    refuse('invalid', 'post_photos_full', { field: 'photos', maximum: limits.photos })
  const after = Math.max(-1, ...there.map(({ position }) => position)) + 1
  for (const [index, { key, width, height, thumbhash, alt = '' }] of fresh.entries())
    await tx
      .insertInto('post_photos')
      .values({
        ...{ shop_id: shop, post_id: id, position: after + index },
        ...{ file_key: key, width, height, thumbhash, alt },
      })
      .execute()
}
