import { type Answer, type Context, memberId, page, seeOther } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import type { FieldFault } from '#kit/refusal'
import { listMeasuresOnShop } from '#rooms/moderation'
import { findLoss } from '#rooms/pricing'
import { findOwnShop, type OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { fr } from '../messages.fr.ts'
import { keptPhoto, readKeptPhotos } from '../photos/kept-photos.ts'
import type { PreparedPhoto } from '../photos/photos.ts'
import { prepareUploads } from '../photos/prepare-uploads.ts'
import { findOwnListing, listOwnPhotos, type OwnListing } from '../queries.ts'
import { newToken } from './draft-token.ts'
import { hiddenOf, mergeWith, picked } from './form-parts.ts'
import { valuesOf, withGuess } from './form-values.ts'
import { EditListingPage } from './pages/edit-listing.tsx'
import { NewListingPage } from './pages/new-listing.tsx'
import { listShopChoices } from './queries-editing.ts'
import { saveListing, saveNewListing } from './save-listing-flow.ts'
import { startingValues } from './starting-values.ts'
import { whatHelps } from './what-helps.ts'

export type AtShop = Context<{ shop: string }>
export type AtListing = Context<{ shop: string; listing: string }>

type Photos = { photos: PreparedPhoto[]; photoFaults: FieldFault[] }
const noPhotos: Photos = { photos: [], photoFaults: [] }

export async function newForm({ db, actor, params }: AtShop): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const { values, from } = await startingValues(db, shop)
  const filled = { ...values, draft: newToken(), base: JSON.stringify(values) }
  const photos = { photos: [], kept: [] }
  const choices = await listShopChoices(db, shop.id)
  const form = { values: filled, faults: noFaults, photos, guessed: values.guessed === 'yes', choices }
  return page(<NewListingPage shop={shop} form={form} from={from} />, newHead)
}

/** Photos are read and stored first, whatever the words are: where the form comes again, they are not sent again. */
export async function createFromForm(context: AtShop): Promise<Answer> {
  const { db, actor, params, form } = context
  const shop = await findOwnShop(db, actor, params.shop)
  const sent = await photosOf(context)
  return orAgain(
    async () => {
      await saveNewListing(db, actor, shop.id, { form, ...sent })
      return seeOther(routes.catalogue.index({ shop: shop.id }), noticeOf(context))
    },
    (faults, status) => newAgain(context, shop, faults, sent.photos, status),
  )
}

async function newAgain(context: AtShop, shop: OwnShop, faults: Faults, sent: PreparedPhoto[], status: number) {
  const photos = { photos: [], kept: keptOf(context, sent) }
  const form = {
    ...withGuess(context.form, shop.universe),
    faults,
    photos,
    choices: await listShopChoices(context.db, shop.id),
  }
  return page(<NewListingPage shop={shop} form={form} />, newHead, { status })
}

export async function updateFromForm(context: AtListing): Promise<Answer> {
  const { db, actor, params } = context
  const form = picked(context.form)
  const shop = await findOwnShop(db, actor, params.shop)
  const { id } = await findOwnListing(db, shop.id, params.listing)
  const sent = await photosOf(context)
  return orAgain(
    async () => {
      await saveListing(context, actor, shop.id, id, { form, ...sent })
      return seeOther(routes.catalogue.edit({ shop: shop.id, listing: id }), noticeOf(context))
    },
    (faults, status) => editForm(context, { faults, typed: form, photos: sent.photos, status }),
  )
}

type Again = { faults: Faults; typed?: Context['form']; photos?: PreparedPhoto[]; status?: number }

/** The form of a listing; where it was refused, with what was typed. */
export async function editForm(context: AtListing, again: Again = { faults: noFaults }): Promise<Answer> {
  const { db, actor, params } = context
  const { photos = noPhotos.photos, status = 200 } = again
  const shop = await findOwnShop(db, actor, params.shop)
  const listing = await findOwnListing(db, shop.id, params.listing)
  const hung = await listOwnPhotos(db, shop.id, listing.id)
  const form = {
    ...filledFrom(listing, again),
    faults: again.faults,
    photos: { photos: hung, kept: keptOf(context, photos) },
    choices: await listShopChoices(db, shop.id, listing.id),
  }
  const loss = again.typed ? null : await findLoss(db, shop.id, listing.id, listing.price)
  const measures = await listMeasuresOnShop(db, shop.id, listing.id)
  const rest = { shop, listing, form, loss, measures, helps: whatHelps(listing, hung), token: newToken() }
  return page(<EditListingPage {...rest} />, { ...head, title: listing.title || fr.listings.untitled }, { status })
}

/**
 * After a conflict the form is filled from the listing as it is now joined with what was typed, so that saving once
 * more means it; after any other fault it still says what she saw.
 */
function filledFrom(listing: OwnListing, { typed, status }: Again) {
  const own = { listing: String(listing.id) }
  if (!typed) return withGuess({ ...valuesOf(listing), ...hiddenOf(listing), ...own }, listing.universe)
  if (status !== 409) return withGuess({ ...typed, ...own }, listing.universe)
  const { form, taken, clashes } = mergeWith(typed, listing)
  const differences = taken.length + clashes.length > 0 ? { taken, clashes } : undefined
  return { ...withGuess({ ...form, ...hiddenOf(listing), ...own }, listing.universe), differences }
}

const head = {
  noIndex: true,
  scripts: ['keep-words', 'options-editor', 'variant-grid', 'measure-words', 'find-supplies', 'photo-list', 'thumbs'],
}
const newHead = { ...head, title: fr.form.newTitle }

async function photosOf(context: AtShop): Promise<Photos> {
  const { keys, actor, form, uploads } = context
  const kept = readKeptPhotos(keys, actor, [form.kept ?? []].flat())
  const { photos, faults } = await prepareUploads(
    context,
    memberId(actor),
    uploads.filter(({ field }) => field === 'photos'),
  )
  return { photos: [...kept, ...photos], photoFaults: faults }
}

function keptOf({ keys, actor }: Pick<Context, 'keys' | 'actor'>, photos: readonly PreparedPhoto[]) {
  return photos.map((photo) => ({ key: photo.key, field: keptPhoto(keys, actor, photo) }))
}

function noticeOf({ form }: AtShop): string {
  return form.next === 'publish' ? 'listing_published' : 'listing_saved'
}
