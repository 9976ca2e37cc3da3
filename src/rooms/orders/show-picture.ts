import { type Answer, type Context, content } from '#base/http'
import { privatePictureFile } from '#base/private-pictures'
import { refuse } from '#kit/refusal'
import type { NamedPicture } from './picture-name.ts'

/** Whoever calls has seen that the asker may. Kept by her own browser alone. */
export async function showPicture(
  { files }: Pick<Context, 'files'>,
  { reference, width }: NamedPicture,
): Promise<Answer> {
  const found = await files.stream(privatePictureFile(reference, width))
  if (!found) return refuse('missing', 'page_missing')
  return content('image/webp', found.content, {
    headers: { 'cache-control': 'private, max-age=3600', 'content-length': String(found.bytes) },
  })
}
