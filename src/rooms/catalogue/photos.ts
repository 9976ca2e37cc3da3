import type { Files } from '#base/files'
import { pictureWidths, type StoredPicture, storePicture } from '#base/pictures'

export const photoWidths = pictureWidths
export type PreparedPhoto = StoredPicture

/**
 * Re-encodes and stores a photo as it came; `addPhoto` then hangs it on a listing. Slow: never inside a transaction.
 * Refusals as `storePicture`.
 */
export function preparePhoto(files: Files, bytes: Uint8Array): Promise<PreparedPhoto> {
  return storePicture(files, bytes)
}
