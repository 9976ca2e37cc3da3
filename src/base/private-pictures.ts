import sharp from 'sharp'
import { refuse } from '#kit/refusal'
import type { Files } from './files.ts'
import { pictureFormat } from './picture-format.ts'
import { type Pixels, readPixels } from './picture-pixels.ts'
import { inTurn } from './picture-turns.ts'

/** Pixels of the longer side: to look at, and to work from. */
export const privateWidths = [720, 2400] as const
export type PrivateWidth = (typeof privateWidths)[number]

const megabytes = 20

/**
 * Re-encodes a picture that not everybody may see, under a name of the caller's and outside of the folder that the site
 * serves: who gets it is the caller's to decide. Bounds and refusals as `storePicture`. Slow: never inside a transaction.
 */
export async function storePrivatePicture(
  files: Files,
  name: string,
  bytes: Uint8Array,
): Promise<{ width: number; height: number }> {
  if (bytes.length > megabytes * 1024 * 1024) refuse('invalid', 'file_too_large', { megabytes })
  const format = pictureFormat(bytes)
  return inTurn(async () => {
    const pixels = await readPixels(bytes, format, { turn: 0, crop: null })
    for (const width of privateWidths) await files.put(privatePictureFile(name, width), await encode(pixels, width))
    return { width: pixels.info.width, height: pixels.info.height }
  })
}

export async function removePrivatePicture(files: Files, name: string): Promise<void> {
  for (const width of privateWidths) await files.remove(privatePictureFile(name, width))
}

export function privatePictureFile(name: string, width: PrivateWidth): string {
  return `given/${name.slice(0, 2)}/${name}-${width}.webp`
}

function encode({ data, info: { width, height, channels } }: Pixels, most: number): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels } })
    .resize({ width: most, height: most, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer()
}
