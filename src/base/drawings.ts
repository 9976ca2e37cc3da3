import sharp from 'sharp'
import { inTurn } from './picture-turns.ts'

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
