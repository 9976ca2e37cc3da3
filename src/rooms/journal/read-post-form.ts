import type { House } from '#base/house'
import { type Form, memberId, type Upload } from '#base/http'
import { storePicture } from '#base/pictures'
import { sentenceOf } from '#base/sentences'
import { mustHaveSpace, type Space } from '#base/space'
import type { Actor } from '#kit/actor'
import { read } from '#kit/read'
import { type FieldFault, Refusal } from '#kit/refusal'
import type { PhotoToAdd } from './add-photos.ts'
import type { PhotoWish } from './arrange-photos.ts'
import { PostInput } from './inputs.ts'
import { readKeptPhotos } from './kept-photos.ts'
import { limits } from './limits.ts'

export type Sent = { photos: PhotoToAdd[]; faults: FieldFault[] }

/** Photos that came with the form, or before with one that was refused; and what is wrong with each that cannot be read. */
export async function readPhotos(
  house: Space & Pick<House, 'keys'>,
  actor: Actor,
  form: Form,
  uploads: readonly Upload[],
): Promise<Sent> {
  const sent: Sent = { photos: readKeptPhotos(house.keys, actor, [form.kept ?? []].flat()), faults: [] }
  for (const { name, bytes } of uploads.filter(({ field }) => field === 'photos').slice(0, limits.photos + 1)) {
    try {
      await mustHaveSpace(house, memberId(actor), bytes.length)
      sent.photos.push(await storePicture(house.files, bytes, { least: limits.least }))
    } catch (error) {
      sent.faults.push(faultOf(name, error))
    }
  }
  return sent
}

/** What she typed; a photo that cannot be read is a fault of the form as any other. */
export function readWords(form: Form, { faults }: Sent): PostInput {
  const photoFaults = [...faults, ...altFaults(form)]
  try {
    const input = read(PostInput, form)
    if (photoFaults.length > 0) throw new Refusal('invalid', 'input', {}, photoFaults)
    return input
  } catch (error) {
    if (!(error instanceof Refusal) || error.faults === photoFaults) throw error
    throw new Refusal('invalid', 'input', {}, [...error.faults, ...photoFaults])
  }
}

/** Fields `alt_7`, `place_7`, `remove_7` of the photo 7. */
export function readWishes(form: Form): PhotoWish[] {
  const ids = Object.keys(form).flatMap((name) => /^alt_([1-9]\d{0,14})$/.exec(name)?.[1] ?? [])
  return ids.map((id) => ({
    id: Number(id),
    alt: String(form[`alt_${id}`]).trim(),
    place: /^\d{1,3}$/.test(String(form[`place_${id}`])) ? Number(form[`place_${id}`]) : Number.POSITIVE_INFINITY,
    remove: form[`remove_${id}`] === 'yes',
  }))
}

function altFaults(form: Form): FieldFault[] {
  const long = readWishes(form).filter(({ alt }) => alt.length > limits.alt)
  return long.map(({ id }) => ({ field: `alt_${id}`, code: 'too_long', values: { maximum: limits.alt } }))
}

function faultOf(name: string, error: unknown): FieldFault {
  if (!(error instanceof Refusal)) throw error
  const why = sentenceOf(error.code, error.values)
  return { field: 'photos', code: 'post_photo_refused', values: { name: name.slice(0, 120), why } }
}
