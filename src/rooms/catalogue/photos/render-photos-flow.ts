import type { Db } from '#base/database'
import type { Files } from '#base/files'
import { pictureFile, type StoredPicture, storePicture, type View } from '#base/pictures'
import type { ListingId, PhotoId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { listOwnPhotos, type OwnPhoto } from '../queries.ts'
import { cropOfRatio, type Turn, turnedCrop, wholeRatio } from './photo-geometry.ts'
import type { PhotoWish } from './photo-wishes.ts'

/** What a view shows of a photo, stored. `from` is the key that it had: what was rendered of another is worth nothing. */
export type RenderedPhoto = { id: PhotoId; from: string; picture: StoredPicture; view: View; original: string }
type House = { db: Db; files: Files }

/** Pixels of the shorter side that a crop leaves at least. */
const least = 100

/**
 * Renders the photos of a shop's listing that are to be turned or cut, always from the file that was sent: nothing is
 * lost by cutting. Slow, so before the transaction of `arrangePhotos`. Refuses (invalid) `picture_too_small`.
 */
export async function renderPhotos(
  { db, files }: House,
  shop: ShopId,
  listing: ListingId,
  wishes: readonly PhotoWish[],
): Promise<RenderedPhoto[]> {
  if (!wishes.some(({ turn, crop }) => turn !== undefined || crop !== undefined)) return []
  const rendered: RenderedPhoto[] = []
  for (const photo of await listOwnPhotos(db, shop, listing)) {
    const view = viewOf(
      photo,
      wishes.find(({ id }) => id === photo.id),
    )
    if (!isSameView(photo, view)) rendered.push(await render(files, photo, view))
  }
  return rendered
}

/** The file from which a photo is rendered. Those of before originals were kept begin from their full size. */
export function originalOf({ originalKey, key }: OwnPhoto): string {
  return originalKey ?? pictureFile(key, 'full')
}

async function render(files: Files, photo: OwnPhoto, view: View): Promise<RenderedPhoto> {
  const original = originalOf(photo)
  const bytes = (await files.get(original)) ?? refuse('missing', 'page_missing')
  return { id: photo.id, from: photo.key, original, view, picture: await storePicture(files, bytes, { view, least }) }
}

/** Who turns a photo and says nothing of its crop wants the same part of it. */
function viewOf(photo: OwnPhoto, { turn = photo.turn, crop }: Omit<PhotoWish, 'id'> = {}): View {
  if (typeof crop === 'number') return { turn, crop: cropOfRatio(crop, wholeRatio(photo, photo, turn)) }
  if (crop !== undefined) return { turn, crop }
  return { turn, crop: turnedCrop(photo.crop, ((turn - photo.turn + 360) % 360) as Turn) }
}

function isSameView(photo: View, view: View): boolean {
  return photo.turn === view.turn && JSON.stringify(photo.crop) === JSON.stringify(view.crop)
}
