import type { Keys } from '#base/keys'
import type { Actor } from '#kit/actor'
import type { PhotoToAdd } from './add-photos.ts'
import { limits } from './limits.ts'

const use = 'journal-photo'

/** A stored photo as a field of the form that is shown again: nobody sends it twice, nor another's as her own. */
export function keptPhoto(keys: Keys, actor: Actor, photo: PhotoToAdd): string {
  const told = Buffer.from(JSON.stringify(photo)).toString('base64url')
  return `${told}.${keys.sign(use, `${actor.id} ${told}`)}`
}

/** The photos of such fields; what is not signed for this member is left out. */
export function readKeptPhotos(keys: Keys, actor: Actor, fields: readonly string[]): PhotoToAdd[] {
  return fields.slice(0, limits.photos).flatMap((field) => {
    const [told = '', signature = ''] = field.split('.')
    if (!keys.verify(use, `${actor.id} ${told}`, signature)) return []
    return JSON.parse(Buffer.from(told, 'base64url').toString()) as PhotoToAdd
  })
}
