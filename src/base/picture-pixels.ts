import sharp, { type OutputInfo } from 'sharp'
import { Refusal, refuse } from '#kit/refusal'
import type { PictureFormat } from './picture-format.ts'
import { pngOfHeic } from './picture-heic.ts'

/** Pixels of a picture, in millions, that are decoded at most. */
export const megapixels = 60
/** Pixels of the longer side at full size. */
export const fullSize = 4000

/** A part of a picture, in thousandths of it. */
export type Crop = { x: number; y: number; width: number; height: number }
/** What is shown of an upright picture: turned clockwise, then a part of it or all. */
export type View = { turn: 0 | 90 | 180 | 270; crop: Crop | null }
export type Pixels = { data: Buffer; info: OutputInfo }
type Size = { width: number; height: number }

/** Upright sRGB pixels of what is shown, at most 4,000 a side. The size in the header is checked before anything is decoded. */
export async function readPixels(bytes: Uint8Array, format: PictureFormat, view: View): Promise<Pixels> {
  const plain = format === 'heic' ? await pngOfHeic(bytes, megapixels) : bytes
  const upright = await readable(() => uprightSize(plain))
  if (upright.width * upright.height > megapixels * 1e6) refuse('invalid', 'picture_too_large', { megapixels })
  return readable(() => decode(plain, upright, view))
}

async function uprightSize(bytes: Uint8Array): Promise<Size> {
  return (await sharp(bytes, { limitInputPixels: false }).metadata()).autoOrient
}

function decode(bytes: Uint8Array, upright: Size, { turn, crop }: View): Promise<Pixels> {
  const opened = sharp(bytes, { limitInputPixels: megapixels * 1e6, failOn: 'error' })
  const turned = opened.timeout({ seconds: 30 }).autoOrient().rotate(turn)
  return (crop ? turned.extract(regionOf(crop, turnedSize(upright, turn))) : turned)
    .resize({ width: fullSize, height: fullSize, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
}

function turnedSize({ width, height }: Size, turn: View['turn']): Size {
  return turn % 180 === 0 ? { width, height } : { width: height, height: width }
}

/** At least one pixel, and none beyond the edge. */
function regionOf(crop: Crop, { width, height }: Size) {
  const left = Math.min(Math.round((crop.x * width) / 1000), width - 1)
  const top = Math.min(Math.round((crop.y * height) / 1000), height - 1)
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round((crop.width * width) / 1000), width - left)),
    height: Math.max(1, Math.min(Math.round((crop.height * height) / 1000), height - top)),
  }
}

async function readable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) throw error
    return refuse('invalid', 'picture_damaged')
  }
}
