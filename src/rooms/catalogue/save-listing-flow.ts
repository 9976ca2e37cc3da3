import { type Db, inTransaction, type Tx } from '#base/database'
import type { Form } from '#base/http'
import type { Actor } from '#kit/actor'
import type { ListingId, PhotoId, ShopId } from '#kit/id'
import type { FieldFault } from '#kit/refusal'
import { addPhoto } from './add-photo.ts'
import { type Arrangement, arrangePhotos } from './arrange-photos.ts'
import { createListing } from './create-listing.ts'
import type { PreparedPhoto } from './photos.ts'
import { publishListing } from './publish-listings.ts'
import { readListing, readSeen } from './read-listing.ts'
import { updateListing } from './update-listing.ts'

export type Sent = { form: Form; photos: readonly PreparedPhoto[]; photoFaults: readonly FieldFault[] }

/** The form of a new listing: draft, photos and, where asked, publishing; all or nothing. */
export function saveNewListing(db: Db, actor: Actor, shop: ShopId, sent: Sent): Promise<ListingId> {
  const input = readListing(sent.form, sent.photoFaults)
  return inTransaction(db, async (tx) => {
    const { id } = await createListing(tx, actor, shop, input)
    await finish(tx, actor, shop, id, sent)
    return id
  })
}

/** The form of a listing that is there: words, photos and, where asked, publishing; all or nothing. */
export function saveListing(db: Db, actor: Actor, shop: ShopId, listing: ListingId, sent: Sent): Promise<void> {
  const input = readListing(sent.form, sent.photoFaults)
  const seen = readSeen(sent.form)
  return inTransaction(db, async (tx) => {
    await updateListing(tx, actor, shop, listing, input, seen)
    await arrangePhotos(tx, actor, shop, listing, arrangementOf(sent.form))
    await finish(tx, actor, shop, listing, sent)
  })
}

async function finish(tx: Tx, actor: Actor, shop: ShopId, listing: ListingId, { form, photos }: Sent): Promise<void> {
  for (const photo of photos) await addPhoto(tx, actor, shop, listing, photo)
  if (form.next === 'publish') await publishListing(tx, actor, shop, listing)
}

function arrangementOf(form: Form): Arrangement {
  const alts = Object.entries(form).filter(([name]) => /^alt-\d+$/.test(name))
  return {
    first: Number(form.first) as PhotoId,
    removed: [form.removed ?? []].flat().map((id) => Number(id) as PhotoId),
    alts: new Map(alts.map(([name, alt]) => [Number(name.slice(4)) as PhotoId, String(alt).trim().slice(0, 500)])),
  }
}
