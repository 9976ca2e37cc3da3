import { type Answer, type Context, content, unkept } from '#base/http'
import { privatePictureFile } from '#base/private-pictures'
import { refuse } from '#kit/refusal'
import type { NamedPicture } from './picture-name.ts'

/** Whoever calls has seen that the asker may. No browser keeps it: another may sit there when she has left. */
export async function showPicture(
  { files }: Pick<Context, 'files'>,
  { reference, width }: NamedPicture,
): Promise<Answer> {
  const found = await files.stream(privatePictureFile(reference, width))
  if (!found) return refuse('missing', 'page_missing')
  return content('image/webp', found.content, {
    headers: { ...unkept, 'content-length': String(found.bytes) },
  })
}
