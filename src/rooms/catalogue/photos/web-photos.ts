import type { Files } from '#base/files'
import { type Answer, content, handlers, open } from '#base/http'
import { pictureFile, pictureWidths } from '#base/pictures'
import { refuse } from '#kit/refusal'
import { placeholderFor } from '#motifs'
import { routes } from '#routes'

/** Photos and drawn placeholders. A photo's name says its content, so it may be kept for ever. */
export const photosWeb = handlers(routes.photos, {
  show: open(({ files, params }) => showPhoto(files, params.name)),
  motif: open(({ params }) => showMotif(params.name)),
})

const photoName = new RegExp(`^([0-9a-f]{32})-(${pictureWidths.join('|')}|full)\\.webp$`)

async function showPhoto(files: Files, name: string): Promise<Answer> {
  const [, key, width] = photoName.exec(name) ?? refuse('missing', 'page_missing')
  const found = await files.stream(pictureFile(key!, width!))
  if (!found) return refuse('missing', 'page_missing')
  return content('image/webp', found.content, {
    headers: { 'cache-control': 'public, max-age=31536000, immutable', 'content-length': String(found.bytes) },
  })
}

/** "bowls~12.svg": a drawing for a category and a seed. It may be drawn better one day, so not for ever. */
function showMotif(name: string): Answer {
  const [, category, seed] = /^([a-z-]{0,60})~([a-z0-9-]{1,40})\.svg$/i.exec(name) ?? refuse('missing', 'page_missing')
  return content('image/svg+xml', placeholderFor(category!, seed!), {
    headers: { 'cache-control': 'public, max-age=604800' },
  })
}
