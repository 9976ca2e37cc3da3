import { hash } from 'node:crypto'
import { refuse } from '#kit/refusal'
import { pictureBounds as bounds } from './bounds.ts'
import type { Files } from './files.ts'
import { askChild } from './picture-children.ts'
import { pictureFormat, pictureType } from './picture-format.ts'
import { inTurn } from './picture-turns.ts'
import { fullSize, type View, wholeView } from './picture-view.ts'
import type { PaintedPicture, WantedPicture } from './picture-work.ts'

export type { Crop, View } from './picture-view.ts'

/** Widths of a stored picture, in pixels, beside its full size. */
export const pictureWidths = [360, 720, 1280] as const
/**
 * What a picture was stored as: `key` names its files, width and height are those of its full size, `thumbhash` (base64)
 * is what is seen of it before it is there.
 */
export type StoredPicture = { key: string; width: number; height: number; thumbhash: string }
/** The file of the bytes that were sent, and their media type. */
export type Original = { file: string; type: string }

/** What is made of every stored picture, full size first. */
export const storedSizes: readonly WantedPicture[] = [
  { within: fullSize, quality: 84 },
  ...pictureWidths.map((within) => ({ within, quality: 78 })),
]

/**
 * Re-encodes a picture that came from outside and stores what a view shows of it in three widths and full size, as WebP
 * in sRGB, upright, on white, without any metadata. Nothing is trusted but the pixels: what the bytes begin with decides
 * what they are. Refuses (invalid): `file_too_large`, `not_a_picture`, `picture_too_large`, `picture_too_long`,
 * `picture_too_heavy`, `picture_too_small` (shorter side below `least` pixels), `picture_damaged`; (conflict)
 * `pictures_busy`. Slow: never inside a transaction. A picture that is already stored is stored again under the same key.
 */
export async function storePicture(
  files: Files,
  bytes: Uint8Array,
  { view = wholeView, least = 1 }: { view?: View; least?: number } = {},
): Promise<StoredPicture> {
  const format = formatWithin(bytes)
  return inTurn(async () => {
    return storePainted(
      files,
      await askChild({ bytes, format, view, least, wanted: [...storedSizes], thumbhash: true }),
    )
  })
}

/** A picture as WebP in one width, stored nowhere; its bytes are read in its turn. Bounds and refusals as `storePicture`. */
export function previewPicture(read: () => Promise<Uint8Array>, width: number): Promise<Buffer> {
  return inTurn(async () => {
    const bytes = await read()
    const wanted = [{ within: width, quality: 78 }]
    const task = { bytes, format: formatWithin(bytes), view: wholeView, least: 1, wanted, thumbhash: false }
    return Buffer.from((await askChild(task)).pictures[0]!)
  })
}

/** What the bytes begin with. Refuses (invalid) `file_too_large`, `not_a_picture`. */
export function formatWithin(bytes: Uint8Array) {
  if (bytes.length > bounds.bytes) refuse('invalid', 'file_too_large', { megabytes: bounds.bytes / 1024 / 1024 })
  return pictureFormat(bytes)
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

/** Stores what was made of a picture in the stored sizes. One that is no wider is stored as it is. */
export async function storePainted(files: Files, painted: PaintedPicture): Promise<StoredPicture> {
  const { width, height, thumbhash, pictures } = painted
  const [whole, ...smaller] = pictures as [Uint8Array, ...Uint8Array[]]
  const key = hash('sha256', whole, 'hex').slice(0, 32)
  await files.put(pictureFile(key, 'full'), whole)
  for (const [at, most] of pictureWidths.entries()) {
    await files.put(pictureFile(key, most), width <= most ? whole : smaller[at]!)
  }
  return { key, width, height, thumbhash }
}
