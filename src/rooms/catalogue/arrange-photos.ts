import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, PhotoId, ShopId } from '#kit/id'
import { findOwnShop } from '#rooms/shops'
import { listOwnPhotos, lockOwnListing, type OwnPhoto } from './queries.ts'
import { countEdit, recordChange } from './record-change.ts'

/** What the maker wants of a listing's photos: which is first, words for those who don't see, which go. */
export type Arrangement = {
  first?: PhotoId | undefined
  alts?: ReadonlyMap<PhotoId, string>
  removed?: readonly PhotoId[]
}

/** The files of removed photos stay: other listings may share them, and past orders show them. */
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
  if (isSame(before, after)) return
  for (const photo of before.filter(({ id: one }) => !after.some((kept) => kept.id === one)))
    await remove(tx, own.id, photo)
  for (const [position, photo] of after.entries()) await write(tx, own.id, photo, position)
  await countEdit(tx, own.id, id)
  await recordChange(tx, actor, own.id, 'photos_arranged', [{ id }])
}

function arranged(photos: OwnPhoto[], { first, alts, removed = [] }: Arrangement): OwnPhoto[] {
  return photos
    .filter(({ id }) => !removed.includes(id))
    .map((photo) => ({ ...photo, alt: alts?.get(photo.id) ?? photo.alt }))
    .sort((a, b) => Number(b.id === first) - Number(a.id === first))
}

function isSame(before: OwnPhoto[], after: OwnPhoto[]): boolean {
  return (
    before.length === after.length &&
    before.every((photo, at) => photo.id === after[at]!.id && photo.alt === after[at]!.alt)
  )
}

async function remove(tx: Tx, shop: ShopId, { id }: OwnPhoto): Promise<void> {
  await tx.deleteFrom('photos').where('shop_id', '=', shop).where('id', '=', id).execute()
}

async function write(tx: Tx, shop: ShopId, { id, alt }: OwnPhoto, position: number): Promise<void> {
  await tx.updateTable('photos').set({ alt, position }).where('shop_id', '=', shop).where('id', '=', id).execute()
}
