import { inTransaction } from '#base/database'
import { memberId, type Upload } from '#base/http'
import { originalFileOf } from '#base/pictures'
import { sentenceOf } from '#base/sentences'
import { mustHaveSpace, type Space } from '#base/space'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { Refusal, refuse } from '#kit/refusal'
import { limits } from '../limits.ts'
import { listOwnPhotos, type OwnPhoto } from '../queries.ts'
import { addPhoto, isSamePicture } from './add-photo.ts'
import { preparePhoto } from './photos.ts'

/** What is to be said of a file that was sent, by its name. */
export type Told = { name: string; code: string; sentence: string }
type House = Space
type At = { shop: ShopId; listing: ListingId }

/** Hangs photos on a listing as they come, each for itself: one that cannot be read holds no other back. */
export async function hangUploads(house: House, actor: Actor, at: At, uploads: readonly Upload[]): Promise<Told[]> {
  const told: Told[] = []
  for (const { name, bytes } of uploads) {
    try {
      await hang(house, actor, at, bytes)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      told.push({ name, code: error.code, sentence: sentenceOf(error.code, error.values) })
    }
  }
  return told
}

// Before anything is stored: what is stored stays.
function mustBeNew(there: readonly OwnPhoto[], bytes: Buffer): void {
  const { file } = originalFileOf(bytes)
  if (there.some(({ originalKey }) => originalKey === file)) refuse('conflict', 'listing_photo_twice')
  if (there.length >= limits.photos) refuse('conflict', 'listing_photos_full', { maximum: limits.photos })
}

async function hang(house: House, actor: Actor, { shop, listing }: At, bytes: Buffer): Promise<void> {
  const { db, files } = house
  mustBeNew(await listOwnPhotos(db, shop, listing), bytes)
  await mustHaveSpace(house, memberId(actor), bytes.length)
  const prepared = await preparePhoto(files, bytes)
  const there = await listOwnPhotos(db, shop, listing)
  if (there.some((photo) => isSamePicture(photo, prepared))) refuse('conflict', 'listing_photo_twice')
  await inTransaction(db, (tx) => addPhoto(tx, actor, shop, listing, prepared))
}
