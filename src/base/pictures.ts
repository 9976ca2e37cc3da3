import { hash } from 'node:crypto'
import sharp, { type OutputInfo } from 'sharp'
import { refuse } from '#kit/refusal'
import type { Files } from './files.ts'

/** Widths of a stored picture, in pixels, beside its full size. */
export const pictureWidths = [360, 720, 1280] as const
/** What a picture was stored as: `key` names its files, width and height are those of its full size. */
export type StoredPicture = { key: string; width: number; height: number }

const megabytes = 20
const megapixels = 60
const fullSize = 4000

sharp.concurrency(1)
sharp.cache(false)

/**
 * Re-encodes a picture that came from outside and stores it in three widths and full size, as WebP in sRGB, upright,
 * without any metadata. Nothing is trusted but the pixels: what the bytes begin with decides what they are.
 * Refuses (invalid): `file_too_large`, `not_a_picture`, `picture_heic`, `picture_too_large`, `picture_damaged`.
 * Slow: never inside a transaction. A picture that is already stored is stored again under the same key.
 */
export async function storePicture(files: Files, bytes: Uint8Array): Promise<StoredPicture> {
  if (bytes.length > megabytes * 1024 * 1024) refuse('invalid', 'file_too_large', { megabytes })
  mustBePicture(bytes)
  return inTurn(async () => {
    const pixels = await readPixels(bytes)
    const { width, height } = pixels.info
    const whole = await encode(pixels, fullSize)
    const key = hash('sha256', whole, 'hex').slice(0, 32)
    await files.put(pictureFile(key, 'full'), whole)
    await storeWidths(files, { key, whole, pixels })
    return { key, width, height }
  })
}

type Whole = { key: string; whole: Buffer; pixels: Pixels }

/** One after the other: other requests need the threads, too. A picture that is no wider is stored as it is. */
async function storeWidths(files: Files, { key, whole, pixels }: Whole): Promise<void> {
  for (const most of pictureWidths) {
    const bytes = pixels.info.width <= most ? whole : await encode(pixels, most)
    await files.put(pictureFile(key, most), bytes)
  }
}

/** The file of a stored picture in one of its widths. */
export function pictureFile(key: string, width: string | number): string {
  return `photos/${key.slice(0, 2)}/${key}-${width}.webp`
}

/** Rows of pixels from the top left, three bytes (red, green, blue) each. */
export type Raster = { data: Buffer; width: number; height: number }

/**
 * A drawing of the house as a picture (PNG), for where a photo is meant; `touch` may work on its pixels first.
 * Never for a drawing that came from outside.
 */
export function pictureOfDrawing(
  svg: string,
  width: number,
  touch = (raster: Raster): Buffer => raster.data,
): Promise<Buffer> {
  return inTurn(async () => {
    const drawn = sharp(Buffer.from(svg)).resize(width).flatten({ background: '#fff' }).raw()
    const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
    const size = { width: info.width, height: info.height }
    return sharp(touch({ data, ...size }), { raw: { ...size, channels: 3 } })
      .png({ compressionLevel: 1 })
      .toBuffer()
  })
}

function mustBePicture(bytes: Uint8Array): void {
  const format = formatOf(bytes)
  if (format === 'heic') refuse('invalid', 'picture_heic')
  if (!format) refuse('invalid', 'not_a_picture')
}

/** Only these reach the decoder: it would open SVG and PDF too, which can name other files. */
function formatOf(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic' | undefined {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  if (head.startsWith('GIF8')) return 'gif'
  if (head.slice(4, 8) !== 'ftyp') return undefined
  if (/avi[fs]/.test(head)) return 'avif'
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(head) ? 'heic' : undefined
}

type Pixels = { data: Buffer; info: OutputInfo }

/** Upright sRGB pixels, at most 4,000 a side. The size in the header is checked before anything is decoded. */
async function readPixels(bytes: Uint8Array): Promise<Pixels> {
  const { width, height } = await readable(() => sharp(bytes, { limitInputPixels: false }).metadata())
  if (width * height > megapixels * 1e6) refuse('invalid', 'picture_too_large', { megapixels })
  return readable(() =>
    sharp(bytes, { limitInputPixels: megapixels * 1e6, failOn: 'error' })
      .timeout({ seconds: 30 })
      .autoOrient()
      .resize({ width: fullSize, height: fullSize, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true }),
  )
}

async function readable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch {
    return refuse('invalid', 'picture_damaged')
  }
}

function encode({ data, info: { width, height, channels } }: Pixels, most: number): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels } })
    .resize({ width: most, withoutEnlargement: true })
    .webp({ quality: most === fullSize ? 84 : 78 })
    .toBuffer()
}

// A large photo takes some 300 MB while it is read: two at a time, however many come at once.
const mostAtOnce = 2
let running = 0
const waiting: (() => void)[] = []

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= mostAtOnce) await new Promise<void>((start) => waiting.push(start))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
