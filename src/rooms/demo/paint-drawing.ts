import { pictureOfDrawing } from '#base/drawings'
import { withoutTexture } from '#motifs'
import { paint } from './paint.ts'

/** A drawing as the photo that a maker would have taken (PNG). The same seed gives the same picture. */
export function paintDrawing(svg: string, seed: number, pixels = 640): Promise<Buffer> {
  return pictureOfDrawing(withoutTexture(svg), pixels, (raster) => paint(raster, seed))
}
