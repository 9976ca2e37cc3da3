import { type Db, inTransaction, type Tx } from '#base/database'
import type { House } from '#base/house'
import type { Form } from '#base/http'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { type FieldFault, refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import type { Universe } from '../categories/categories.ts'
import { createListing } from '../create-listing.ts'
import type { ListingInput, Seen } from '../inputs.ts'
import { isMeasuredAnew } from '../measure/measured-anew.ts'
import { fr } from '../messages.fr.ts'
import { addPhoto } from '../photos/add-photo.ts'
import { arrangePhotos } from '../photos/arrange-photos.ts'
import { readPhotoWishes } from '../photos/photo-wishes.ts'
import type { PreparedPhoto } from '../photos/photos.ts'
import { mustHavePlace } from '../photos/place-input.ts'
import { renderPhotos } from '../photos/render-photos-flow.ts'
import { publishListing } from '../publish-listings.ts'
import { lockOwnListing, type OwnListing } from '../queries.ts'
import { partField } from '../supplies/kit-input.ts'
import { lockKits } from '../supplies/lock-kits.ts'
import { withLinks } from '../supplies/read-links.ts'
import { updateListing } from '../update-listing.ts'
import { beginDraft } from './begin-draft.ts'
import { readToken } from './draft-token.ts'
import { mergeWith } from './form-parts.ts'
import { withGuess } from './form-values.ts'
import { mustKnowClaims } from './must-know-claims.ts'
import { mustKnowLoss } from './must-know-loss.ts'
import { readListing, readSeen } from './read-listing.ts'

export type Sent = { form: Form; photos: readonly PreparedPhoto[]; photoFaults: readonly FieldFault[] }

/** The form of a new listing: draft, photos and, where asked, publishing; all or nothing, and once for each form. */
export async function saveNewListing(db: Db, actor: Actor, shop: ShopId, sent: Sent): Promise<ListingId> {
  const { universe } = await findOwnShop(db, actor, shop)
  const input = readListing(ownWords(sent.form, universe), sent.photoFaults)
  return inTransaction(db, async (tx) => {
    await mustHavePlace(tx, shop, input)
    const asked = { shop, universe, listing: null, form: sent.form }
    const id = await begin(tx, actor, shop, await withLinks(tx, asked, input), sent.form)
    await arrangePhotos(tx, actor, shop, id, readPhotoWishes(sent.form))
    await finish(tx, actor, shop, id, sent)
    return id
  })
}

/** The form of a listing that is there: words, photos and, where asked, publishing; all or nothing. */
export async function saveListing(
  { db, files }: Pick<House, 'db' | 'files'>,
  actor: Actor,
  shop: ShopId,
  listing: ListingId,
  sent: Sent,
): Promise<void> {
  const input = readListing(sent.form, sent.photoFaults)
  const wishes = readPhotoWishes(sent.form)
  const rendered = await renderPhotos({ db, files }, shop, listing, wishes.changes)
  return inTransaction(db, async (tx) => {
    await mustHavePlace(tx, shop, input)
    if (sent.form[partField(0)]) await lockKits(tx, shop)
    const before = await lockOwnListing(tx, shop, listing)
    mustKnowMeasure(before, input, sent.form)
    const seen = seenBy(sent.form, before)
    const asked = { shop, universe: before.universe, listing, form: sent.form }
    await updateListing(tx, actor, shop, listing, await withLinks(tx, asked, input), seen)
    await arrangePhotos(tx, actor, shop, listing, { ...wishes, rendered })
    await finish(tx, actor, shop, listing, sent)
  })
}

/** What was counted by the piece and is counted by the metre means another price and another stock: she says so once. */
function mustKnowMeasure(before: OwnListing, input: ListingInput, form: Form): void {
  const isCounted = before.state !== 'draft' && before.price !== null
  if (!isCounted || form.measureKnown || !isMeasuredAnew(before, input)) return
  refuse('invalid', 'measure_changes', { field: 'measureKnown', before: fr.measure.soldAs(before.measure) })
}

/** What was typed, and the category that her words suggest where the form still shows that of her last piece. */
function ownWords(form: Form, universe: Universe): Form {
  return form.category ? withGuess(form, universe).values : form
}

/** The same words sent twice are one piece. Other words from a form that she went back to are another piece. */
async function begin(tx: Tx, actor: Actor, shop: ShopId, input: ListingInput, form: Form): Promise<ListingId> {
  const token = readToken(form)
  if (!token) return (await createListing(tx, actor, shop, input)).id
  const draft = await beginDraft(tx, actor, shop, input, token)
  if (draft.begun) return draft.id
  const there = await lockOwnListing(tx, shop, draft.id)
  return there.title === input.title ? there.id : (await createListing(tx, actor, shop, input)).id
}

/** The version that the form was filled from; the present one where nothing that the form shows was changed since. */
function seenBy(form: Form, listing: OwnListing): Seen {
  const { taken, clashes } = mergeWith(form, listing)
  const seen = readSeen(form)
  return taken.length + clashes.length > 0 ? seen : { ...seen, version: listing.version }
}

async function finish(tx: Tx, actor: Actor, shop: ShopId, listing: ListingId, { form, photos }: Sent): Promise<void> {
  for (const photo of photos) await addPhoto(tx, actor, shop, listing, photo)
  if (form.next !== 'publish') return
  mustKnowClaims(form)
  await mustKnowLoss(tx, shop, listing, form)
  await publishListing(tx, actor, shop, listing)
}
