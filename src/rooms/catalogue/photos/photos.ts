import type { Files } from '#base/files'
import {
  type Original,
  pictureWidths,
  type StoredPicture,
  storeOriginal,
  storePicture,
  type View,
} from '#base/pictures'

export const photoWidths = pictureWidths
/** A stored picture; with the file that was sent where it is kept, and what of it is shown where that is not all. */
export type PreparedPhoto = StoredPicture & { original?: Original | null; view?: View }

/** Pixels of the shorter side: less shows nothing of a piece. */
const least = 200

/**
 * Re-encodes and stores a photo, and keeps it as it came; `addPhoto` then hangs it on a listing. Slow: never inside a
 * transaction. Refusals as `storePicture`.
 */
export async function preparePhoto(files: Files, bytes: Uint8Array): Promise<PreparedPhoto> {
  const stored = await storePicture(files, bytes, { least })
  return { ...stored, original: await storeOriginal(files, bytes) }
}
