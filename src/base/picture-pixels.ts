import sharp, { type Metadata, type OutputInfo, type Sharp } from 'sharp'
import { Refusal, refuse } from '#kit/refusal'
import { pictureBounds as bounds } from './bounds.ts'
import type { PictureFormat } from './picture-format.ts'
import { framesOfWebp, mustMoveLittle } from './picture-frames.ts'
import { mustFit } from './picture-size.ts'
import { type Crop, fullSize, type View } from './picture-view.ts'

/** Rows of pixels from the top left, a byte for each channel. */
export type Pixels = { data: Buffer; info: Pick<OutputInfo, 'width' | 'height' | 'channels'> }
type Size = { width: number; height: number }

/**
 * Upright sRGB pixels of what is shown, at most 4,000 a side, on white where nothing covers it. The size in the header
 * is checked before anything is decoded. Only in a child (`picture-child.ts`): a decoder takes what memory it likes.
 */
export async function readPixels(bytes: Uint8Array, format: PictureFormat, view: View): Promise<Pixels> {
  if (format === 'webp') mustMoveLittle(framesOfWebp(bytes))
  return readable(() => (format === 'heic' ? readHeic(bytes, view) : readPlain(bytes, view)))
}

async function readPlain(bytes: Uint8Array, view: View): Promise<Pixels> {
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata()
  mustMoveLittle(metadata.pages ?? 1)
  mustFit({ ...metadata, channels: metadata.channels, bytesPerChannel: bytesPerChannel(metadata) })
  const opened = sharp(bytes, { limitInputPixels: bounds.megapixels * 1e6, failOn: 'error' })
  return pixelsOf(shown(opened.autoOrient(), metadata.autoOrient, view))
}

/** The decoder's pixels are made small before they are put into the form in which a profile can be told. */
async function readHeic(bytes: Uint8Array, view: View): Promise<Pixels> {
  const { decodeHeic } = await import('./decode-heic.ts')
  const { rows, size, profile } = decodeHeic(bytes)
  const opened = sharp(rows, { raw: { ...size, channels: 3 }, limitInputPixels: false })
  const small = shown(opened, size, view)
  if (!profile) return pixelsOf(small)
  const { withProfile } = await import('./png-profile.ts')
  return pixelsOf(sharp(withProfile(await small.png({ compressionLevel: 0 }).toBuffer(), profile)))
}

function bytesPerChannel({ depth }: Metadata): number {
  return { uchar: 1, char: 1, ushort: 2, short: 2 }[depth as string] ?? 4
}

function shown(upright: Sharp, size: Size, { turn, crop }: View): Sharp {
  const turned = upright.rotate(turn)
  return (crop ? turned.extract(regionOf(crop, turnedSize(size, turn))) : turned).resize({
    width: fullSize,
    height: fullSize,
    fit: 'inside',
    withoutEnlargement: true,
  })
}

function pixelsOf(picture: Sharp): Promise<Pixels> {
  return picture
    .flatten({ background: '#fff' })
    .timeout({ seconds: bounds.seconds })
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
