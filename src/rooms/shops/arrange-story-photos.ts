import type { Tx } from '#base/database'
import type { StoredPicture } from '#base/pictures'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { mostOf, type StoryPhoto } from './presence.ts'
import { listStoryPhotos } from './presence-queries.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'
import type { StoryPhotosWish } from './story-photos-wish.ts'

/** Photos of the workshop: their words, one moved or removed, and new ones after the others (stored before). */
export async function arrangeStoryPhotos(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  wish: StoryPhotosWish,
  added: readonly StoredPicture[],
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  const before = await listStoryPhotos(tx, own.id)
  const photos = wish.arranged(before)
  if (photos.length + added.length > mostOf.storyPhotos) {
    refuse('conflict', 'shop_story_photos_full', { field: 'photos', maximum: mostOf.storyPhotos })
  }
  await removeOthers(tx, own.id, photos)
  for (const [position, photo] of photos.entries()) await keep(tx, own.id, photo, position)
  for (const [at, picture] of added.entries()) await insert(tx, own.id, picture, photos.length + at)
  await recordChange(tx, actor, own.id, 'story_photos_changed')
}

async function removeOthers(tx: Tx, shop: ShopId, kept: readonly StoryPhoto[]): Promise<void> {
  const ids = [0, ...kept.map(({ id }) => id)]
  await tx.deleteFrom('story_photos').where('shop_id', '=', shop).where('id', 'not in', ids).execute()
}

async function keep(tx: Tx, shop: ShopId, { id, alt }: StoryPhoto, position: number): Promise<void> {
  await tx.updateTable('story_photos').set({ alt, position }).where('shop_id', '=', shop).where('id', '=', id).execute()
}

async function insert(tx: Tx, shop: ShopId, { key, width, height }: StoredPicture, position: number): Promise<void> {
  await tx.insertInto('story_photos').values({ shop_id: shop, file_key: key, width, height, position }).execute()
}
