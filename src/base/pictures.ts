import { hash } from 'node:crypto'
import sharp from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { refuse } from '#kit/refusal'
import type { Files } from './files.ts'
import { pictureFormat, pictureType } from './picture-format.ts'
import { fullSize, type Pixels, readPixels, type View } from './picture-pixels.ts'
import { inTurn } from './picture-turns.ts'

export type { Crop, View } from './picture-pixels.ts'

/** Widths of a stored picture, in pixels, beside its full size. */
export const pictureWidths = [360, 720, 1280] as const
/**
 * What a picture was stored as: `key` names its files, width and height are those of its full size, `thumbhash` (base64)
 * is what is seen of it before it is there.
 */
export type StoredPicture = { key: string; width: number; height: number; thumbhash: string }
/** The file of the bytes that were sent, and their media type. */
export type Original = { file: string; type: string }

const megabytes = 20
const whole: View = { turn: 0, crop: null }

sharp.concurrency(1)
sharp.cache(false)

/**
 * Re-encodes a picture that came from outside and stores what a view shows of it in three widths and full size, as WebP
 * in sRGB, upright, without any metadata. Nothing is trusted but the pixels: what the bytes begin with decides what
 * they are. Refuses (invalid): `file_too_large`, `not_a_picture`, `picture_too_large`, `picture_too_small` (shorter
 * side below `least` pixels), `picture_damaged`.
 * Slow: never inside a transaction. A picture that is already stored is stored again under the same key.
 */
export async function storePicture(
  files: Files,
  bytes: Uint8Array,
  { view = whole, least = 1 }: { view?: View; least?: number } = {},
): Promise<StoredPicture> {
  if (bytes.length > megabytes * 1024 * 1024) refuse('invalid', 'file_too_large', { megabytes })
  const format = pictureFormat(bytes)
  return inTurn(async () => {
    const pixels = await readPixels(bytes, format, view)
    const { width, height } = pixels.info
    if (Math.min(width, height) < least) refuse('invalid', 'picture_too_small', { least, width, height })
    return { key: await storeWidths(files, pixels), width, height, thumbhash: await thumbhashOf(pixels) }
  })
}

/** A picture as WebP in one width, stored nowhere. Bounds and refusals as `storePicture`. */
export function previewPicture(bytes: Uint8Array, width: number): Promise<Buffer> {
  return inTurn(async () => encode(await readPixels(bytes, pictureFormat(bytes), whole), width))
}

/**
 * Keeps the bytes as they were sent, once for each content. Never public: they may say where the picture was taken.
 * Written anew where they are there already, for what is young is no stray (`stray-files.ts`).
 */
export async function storeOriginal(files: Files, bytes: Uint8Array): Promise<Original> {
  const original = originalFileOf(bytes)
  await files.put(original.file, bytes)
  return original
}

/** Where these bytes are kept, or would be. Refuses (invalid) what is not a picture. */
export function originalFileOf(bytes: Uint8Array): Original {
  const type = pictureType(pictureFormat(bytes))
  const name = hash('sha256', bytes, 'hex').slice(0, 32)
  return { file: `originals/${name.slice(0, 2)}/${name}.${type.slice('image/'.length)}`, type }
}

/** The file of a stored picture in one of its widths. */
export function pictureFile(key: string, width: string | number): string {
  return `photos/${key.slice(0, 2)}/${key}-${width}.webp`
}

/** One after the other: other requests need the threads, too. A picture that is no wider is stored as it is. */
async function storeWidths(files: Files, pixels: Pixels): Promise<string> {
  const full = await encode(pixels, fullSize)
  const key = hash('sha256', full, 'hex').slice(0, 32)
  await files.put(pictureFile(key, 'full'), full)
  for (const most of pictureWidths) {
    await files.put(pictureFile(key, most), pixels.info.width <= most ? full : await encode(pixels, most))
  }
  return key
}

function encode(pixels: Pixels, most: number): Promise<Buffer> {
  return opened(pixels)
    .resize({ width: most, withoutEnlargement: true })
    .webp({ quality: most === fullSize ? 84 : 78 })
    .toBuffer()
}

async function thumbhashOf(pixels: Pixels): Promise<string> {
  const small = opened(pixels).resize({ width: 100, height: 100, fit: 'inside' }).ensureAlpha().raw()
  const { data, info } = await small.toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64')
}

function opened({ data, info: { width, height, channels } }: Pixels) {
  return sharp(data, { raw: { width, height, channels } })
}
