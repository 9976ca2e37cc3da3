import { pictureOfDrawing } from '#base/drawings'
import { withoutTexture } from '#motifs'
import { paint } from './paint.ts'

const pixels = 640

/** A drawing as the photo that a maker would have taken (PNG, 640 pixels wide). The same seed gives the same picture. */
export function paintDrawing(svg: string, seed: number): Promise<Buffer> {
  return pictureOfDrawing(withoutTexture(svg), pixels, (raster) => paint(raster, seed))
}
