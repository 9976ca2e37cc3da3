import type { Files } from '#base/files'
import { type StoredPicture, storePicture } from '#base/pictures'
import { refuse } from '#kit/refusal'

/** A banner fills a desk's width: less than this is a stamp, or blurred. Pixels. */
const least = { width: 800, height: 160 }

/** Stores a banner, whole: where its page cuts it is her choice and may change. Slow, so before the transaction. */
export async function prepareBanner(files: Files, bytes: Uint8Array): Promise<StoredPicture> {
  const stored = await storePicture(files, bytes)
  const { width, height } = stored
  if (width < least.width || height < least.height) {
    refuse('invalid', 'shop_banner_small', { field: 'banner', width, height, least })
  }
  return stored
}
