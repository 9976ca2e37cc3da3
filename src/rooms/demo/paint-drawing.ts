import { storeDrawing } from '#base/drawings'
import type { Files } from '#base/files'
import type { StoredPicture } from '#base/pictures'
import { withoutTexture } from '#motifs'
import { paint } from './paint.ts'

/** Stores a drawing as the photo that a maker would have taken. The same seed gives the same picture. */
export function paintDrawing(files: Files, svg: string, seed: number, pixels = 640): Promise<StoredPicture> {
  return storeDrawing(files, withoutTexture(svg), pixels, (raster) => paint(raster, seed))
}
