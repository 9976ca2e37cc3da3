import type { Keys } from '#base/keys'
import type { Actor } from '#kit/actor'
import { limits } from '../listing.ts'
import type { PreparedPhoto } from './photos.ts'

const use = 'photo'

/**
 * A stored photo as a field of the form that is shown again, so that nobody sends it twice. It is signed for the
 * member: a key alone, which every page shows, would let one hang another maker's pictures on her own listings.
 */
export function keptPhoto(keys: Keys, actor: Actor, photo: PreparedPhoto): string {
  const told = Buffer.from(JSON.stringify(photo)).toString('base64url')
  return `${told}.${keys.sign(use, `${actor.id} ${told}`)}`
}

/** The photos of such fields; what is not signed for this member is left out. */
export function readKeptPhotos(keys: Keys, actor: Actor, fields: readonly string[]): PreparedPhoto[] {
  return fields.slice(0, limits.photos).flatMap((field) => {
    const [told = '', signature = ''] = field.split('.')
    if (!keys.verify(use, `${actor.id} ${told}`, signature)) return []
    return JSON.parse(Buffer.from(told, 'base64url').toString()) as PreparedPhoto
  })
}
