import { type Answer, type Context, page, seeOther } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import type { FieldFault } from '#kit/refusal'
import { findOwnShop, type OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { seenOf, valuesOf, withGuess } from './form-values.ts'
import { keptPhoto, readKeptPhotos } from './kept-photos.ts'
import { fr } from './messages.fr.ts'
import { EditListingPage } from './pages/edit-listing.tsx'
import { NewListingPage } from './pages/new-listing.tsx'
import type { PreparedPhoto } from './photos.ts'
import { prepareUploads } from './prepare-uploads.ts'
import { findOwnListing, listOwnPhotos } from './queries.ts'
import { saveListing, saveNewListing } from './save-listing-flow.ts'

export type AtShop = Context<{ shop: string }>
export type AtListing = Context<{ shop: string; listing: string }>

type Photos = { photos: PreparedPhoto[]; photoFaults: FieldFault[] }
const noPhotos: Photos = { photos: [], photoFaults: [] }

export async function newForm({ db, actor, params }: AtShop): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const form = { values: {}, faults: noFaults, photos: { photos: [], kept: [] }, guessed: false }
  return page(<NewListingPage shop={shop} form={form} />, newHead)
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

function newAgain(context: AtShop, shop: OwnShop, faults: Faults, photos: PreparedPhoto[], status: number): Answer {
  const form = { ...withGuess(context.form), faults, photos: { photos: [], kept: keptOf(context, photos) } }
  return page(<NewListingPage shop={shop} form={form} />, newHead, { status })
}

export async function updateFromForm(context: AtListing): Promise<Answer> {
  const { db, actor, params, form } = context
  const shop = await findOwnShop(db, actor, params.shop)
  const { id } = await findOwnListing(db, shop.id, params.listing)
  const sent = await photosOf(context)
  return orAgain(
    async () => {
      await saveListing(db, actor, shop.id, id, { form, ...sent })
      return seeOther(routes.catalogue.edit({ shop: shop.id, listing: id }), noticeOf(context))
    },
    (faults, status) => editForm(context, { faults, typed: form, photos: sent.photos, status }),
  )
}

type Again = { faults: Faults; typed?: Context['form']; photos?: PreparedPhoto[]; status?: number }

/**
 * The form of a listing; where it was refused, with what was typed. After a conflict it is filled from the listing as
 * it is now, so that saving once more means it; after any other fault it still says what she saw.
 */
export async function editForm(context: AtListing, again: Again = { faults: noFaults }): Promise<Answer> {
  const { db, actor, params } = context
  const { faults, typed, photos = noPhotos.photos, status = 200 } = again
  const shop = await findOwnShop(db, actor, params.shop)
  const listing = await findOwnListing(db, shop.id, params.listing)
  const seen = status === 409 ? seenOf(listing) : {}
  const form = {
    ...withGuess(typed ? { ...typed, ...seen } : valuesOf(listing)),
    faults,
    photos: { photos: await listOwnPhotos(db, shop.id, listing.id), kept: keptOf(context, photos) },
  }
  const head = { title: listing.title || fr.listings.untitled, noIndex: true }
  return page(<EditListingPage shop={shop} listing={listing} form={form} />, head, { status })
}

const newHead = { title: fr.form.newTitle, noIndex: true }

async function photosOf({ keys, actor, files, form, uploads }: AtShop): Promise<Photos> {
  const kept = readKeptPhotos(keys, actor, [form.kept ?? []].flat())
  const { photos, faults } = await prepareUploads(
    files,
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
