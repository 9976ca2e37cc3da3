import sharp from 'sharp'
import type { Files } from './files.ts'
import { inTurn } from './picture-turns.ts'
import { paintPixels } from './picture-work.ts'
import { type StoredPicture, storedSizes, storePainted } from './pictures.ts'

/** Rows of pixels from the top left, three bytes (red, green, blue) each. */
export type Raster = { data: Buffer; width: number; height: number }
type Touch = (raster: Raster) => Buffer

// A house draws hundreds of pictures at once: a third of the time for the same look, a sixth more bytes.
const quickly = storedSizes.map((size) => ({ ...size, effort: 1 }))

/**
 * Stores a drawing of the house as a photo is stored; `touch` may work on its pixels first. It passes through no
 * decoder, so it needs no child. Never for a drawing that came from outside.
 */
export function storeDrawing(files: Files, svg: string, width: number, touch?: Touch): Promise<StoredPicture> {
  return inTurn(async () => {
    const { data, ...size } = await rasterOf(svg, width, touch)
    const pixels = { data, info: { ...size, channels: 3 } as const }
    return storePainted(files, await paintPixels(pixels, { wanted: quickly, thumbhash: true }))
  })
}

/** The same as a file (PNG), for where a photo is meant. */
export function pictureOfDrawing(svg: string, width: number, touch?: Touch): Promise<Buffer> {
  return inTurn(async () => {
    const { data, ...size } = await rasterOf(svg, width, touch)
    return sharp(data, { raw: { ...size, channels: 3 } })
      .png({ compressionLevel: 1 })
      .toBuffer()
  })
}

async function rasterOf(svg: string, width: number, touch: Touch = ({ data }) => data): Promise<Raster> {
  const drawn = sharp(Buffer.from(svg)).resize(width).flatten({ background: '#fff' }).raw()
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
  const size = { width: info.width, height: info.height }
  return { data: touch({ data, ...size }), ...size }
}
