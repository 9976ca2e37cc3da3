import sharp from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { refuse } from '#kit/refusal'
import type { PictureFormat } from './picture-format.ts'
import { type Pixels, readPixels } from './picture-pixels.ts'
import type { View } from './picture-view.ts'

/**
 * A picture in one size: `within` pixels wide, or of the longer side where `square` says so; WebP of that quality.
 * `effort`, from 0 to 6 (4 where nothing is said): less is done sooner and weighs a little more.
 */
export type WantedPicture = { within: number; square?: boolean; quality: number; effort?: number }
/** What is to be made of a picture's bytes. `least`: pixels of the shorter side. */
export type PictureTask = {
  bytes: Uint8Array
  format: PictureFormat
  view: View
  least: number
  wanted: WantedPicture[]
  thumbhash: boolean
}
/** Width and height of what is shown, at most 4,000 a side; the pictures in the order in which they were wanted. */
export type PaintedPicture = { width: number; height: number; pictures: Uint8Array[]; thumbhash: string }

/** Does the work on one picture. Only in a child. Refuses (invalid) as `storePicture` says. */
export async function paintPicture(task: PictureTask): Promise<PaintedPicture> {
  const pixels = await readPixels(task.bytes, task.format, task.view)
  const { width, height } = pixels.info
  const { least } = task
  if (Math.min(width, height) < least) refuse('invalid', 'picture_too_small', { least, width, height })
  return paintPixels(pixels, task)
}

/** The same for pixels that are read. The first picture stands for all that would be as wide. */
export async function paintPixels(
  pixels: Pixels,
  { wanted, thumbhash }: Pick<PictureTask, 'wanted' | 'thumbhash'>,
): Promise<PaintedPicture> {
  const { width, height } = pixels.info
  const pictures: Uint8Array[] = []
  for (const one of wanted) {
    const isWhole = pictures.length > 0 && one.within >= width && !one.square
    pictures.push(isWhole ? pictures[0]! : await encode(pixels, one))
  }
  return { width, height, pictures, thumbhash: thumbhash ? await thumbhashOf(pixels) : '' }
}

function encode(pixels: Pixels, { within, square, quality, effort = 4 }: WantedPicture): Promise<Buffer> {
  return opened(pixels)
    .resize({ width: within, withoutEnlargement: true, ...(square ? { height: within, fit: 'inside' } : {}) })
    .webp({ quality, effort })
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
