import type { Files } from '#base/files'
import type { Upload } from '#base/http'
import { sentenceOf } from '#base/sentences'
import { type FieldFault, Refusal } from '#kit/refusal'
import { type PreparedPhoto, preparePhoto } from './photos.ts'

/** Photos that came with a form: those that could be read, and what is wrong with each that could not. */
export async function prepareUploads(
  files: Files,
  uploads: readonly Upload[],
): Promise<{ photos: PreparedPhoto[]; faults: FieldFault[] }> {
  const photos: PreparedPhoto[] = []
  const faults: FieldFault[] = []
  for (const { name, bytes } of uploads) {
    try {
      photos.push(await preparePhoto(files, bytes))
    } catch (error) {
      faults.push(photoFault(name, error))
    }
  }
  return { photos, faults }
}

/** What is said of a photo that is refused, by its name: she may have sent several. Any other error goes on. */
export function photoFault(name: string, error: unknown): FieldFault {
  if (!(error instanceof Refusal)) throw error
  const why = sentenceOf(error.code, error.values)
  return { field: 'photos', code: 'listing_photo_refused', values: { name, why } }
}
