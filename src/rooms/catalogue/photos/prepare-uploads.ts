import type { Upload } from '#base/http'
import { sentenceOf } from '#base/sentences'
import { mustHaveSpace, type Space } from '#base/space'
import type { PersonId } from '#kit/id'
import { type FieldFault, Refusal } from '#kit/refusal'
import { type PreparedPhoto, preparePhoto } from './photos.ts'

/** Photos that came with a member's form: those that could be read, and what is wrong with each that could not. */
export async function prepareUploads(
  house: Space,
  person: PersonId,
  uploads: readonly Upload[],
): Promise<{ photos: PreparedPhoto[]; faults: FieldFault[] }> {
  const photos: PreparedPhoto[] = []
  const faults: FieldFault[] = []
  for (const { name, bytes } of uploads) {
    try {
      await mustHaveSpace(house, person, bytes.length)
      photos.push(await preparePhoto(house.files, bytes))
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
