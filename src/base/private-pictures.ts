import type { Files } from './files.ts'
import { askChild } from './picture-children.ts'
import { inTurn } from './picture-turns.ts'
import { wholeView } from './picture-view.ts'
import type { WantedPicture } from './picture-work.ts'
import { formatWithin } from './pictures.ts'

/** Pixels of the longer side: to look at, and to work from. */
export const privateWidths = [720, 2400] as const
export type PrivateWidth = (typeof privateWidths)[number]
const wanted: WantedPicture[] = privateWidths.map((within) => ({ within, square: true, quality: 82 }))

/**
 * Re-encodes a picture that not everybody may see, under a name of the caller's and outside of the folder that the site
 * serves: who gets it is the caller's to decide. Bounds and refusals as `storePicture`. Slow: never inside a transaction.
 */
export async function storePrivatePicture(
  files: Files,
  name: string,
  bytes: Uint8Array,
): Promise<{ width: number; height: number }> {
  const format = formatWithin(bytes)
  return inTurn(async () => {
    const task = { bytes, format, view: wholeView, least: 1, wanted, thumbhash: false }
    const { width, height, pictures } = await askChild(task)
    for (const [at, within] of privateWidths.entries()) await files.put(privatePictureFile(name, within), pictures[at]!)
    return { width, height }
  })
}

export async function removePrivatePicture(files: Files, name: string): Promise<void> {
  for (const width of privateWidths) await files.remove(privatePictureFile(name, width))
}

export function privatePictureFile(name: string, width: PrivateWidth): string {
  return `given/${name.slice(0, 2)}/${name}-${width}.webp`
}
