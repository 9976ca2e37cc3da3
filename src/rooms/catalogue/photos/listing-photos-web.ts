import { inTransaction } from '#base/database'
import { type Answer, type Context, content, handlers, json, seeOther, taking } from '#base/http'
import { previewPicture } from '#base/pictures'
import { sentenceOf } from '#base/sentences'
import { Refusal, refusalStatus, refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { routes } from '#routes'
import type { AtListing } from '../editing/web-form.tsx'
import { findOwnListing, listOwnPhotos, type OwnPhoto } from '../queries.ts'
import { arrangePhotos } from './arrange-photos.ts'
import { hangUploads, type Told } from './hang-uploads-flow.ts'
import { readPhotoWishes, writeShown } from './photo-wishes.ts'
import { originalOf, renderPhotos } from './render-photos-flow.ts'

type AtPhoto = Context<{ shop: string; listing: string; photo: string }>

/** The photos of a listing while it is edited: a script gets JSON, a plain form goes back to the listing. */
export const listingPhotosWeb = handlers(routes.listingPhotos, {
  upload: taking('photos', (context) =>
    answered(context, async ({ actor, uploads }, at) => {
      const sent = uploads.filter(({ field }) => field === 'photos')
      return hangUploads(context, actor, at, sent)
    }),
  ),
  arrange: taking('picture', (context) =>
    answered(context, async ({ db, actor, form }, { shop, listing }) => {
      const wishes = readPhotoWishes(form)
      const rendered = await renderPhotos(context, shop, listing, wishes.changes)
      await inTransaction(db, (tx) => arrangePhotos(tx, actor, shop, listing, { ...wishes, rendered }))
      return []
    }),
  ),
  whole: taking('picture', showWhole),
  original: sendOriginal,
})

type At = Awaited<ReturnType<typeof findAt>>
type Act = (context: AtListing, at: At) => Promise<Told[]>

/** All photos as they are afterwards, and what is to be said of those that were refused. */
async function answered(context: AtListing, act: Act): Promise<Answer> {
  const at = await findAt(context)
  if (!context.headers.get('accept')?.includes('application/json')) {
    await act(context, at)
    return seeOther(routes.catalogue.edit(at), 'listing_photos_saved')
  }
  try {
    const refused = await act(context, at)
    const photos = await listOwnPhotos(context.db, at.shop, at.listing)
    return json({ photos, shown: writeShown(photos), refused })
  } catch (error) {
    return asJson(error)
  }
}

function asJson(error: unknown): Answer {
  if (!(error instanceof Refusal)) throw error
  const fault = error.faults[0] ?? error
  return json({ sentence: sentenceOf(fault.code, fault.values) }, { status: refusalStatus[error.kind] })
}

/** For the frame in which she cuts: what the photo is without cut and turn. */
async function showWhole(context: AtPhoto): Promise<Answer> {
  const photo = await findOwnPhoto(context)
  const read = async () => (await context.files.get(originalOf(photo))) ?? refuse('missing', 'page_missing')
  return content('image/webp', await previewPicture(read, 1280))
}

/** The file as she sent it: hers alone, since it may say where it was taken. */
async function sendOriginal(context: AtPhoto): Promise<Answer> {
  const { originalKey } = await findOwnPhoto(context)
  const file = originalKey ?? refuse('missing', 'page_missing')
  const found = (await context.files.stream(file)) ?? refuse('missing', 'page_missing')
  const ending = file.split('.').at(-1)!
  return content(`image/${ending}`, found.content, {
    headers: {
      'content-length': String(found.bytes),
      'content-disposition': `attachment; filename="photo-${context.params.photo.replace(/\D/g, '')}.${ending}"`,
    },
  })
}

async function findOwnPhoto(context: AtPhoto): Promise<OwnPhoto> {
  const { shop, listing } = await findAt(context)
  const photos = await listOwnPhotos(context.db, shop, listing)
  return photos.find(({ id }) => String(id) === context.params.photo) ?? refuse('missing', 'page_missing')
}

async function findAt({ db, actor, params }: AtListing | AtPhoto) {
  const shop = await findOwnShop(db, actor, params.shop)
  const { id } = await findOwnListing(db, shop.id, params.listing)
  return { shop: shop.id, listing: id }
}
