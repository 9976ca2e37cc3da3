import { atTime } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import type { House } from '#base/house'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { drawMotif } from '#motifs'
import {
  addPhoto,
  createListing,
  type ListingInput,
  type PhotoInput,
  pauseListings,
  publishListing,
} from '#rooms/catalogue'
import type { DemoListing } from './content/types.ts'
import { viewsOf } from './content/views.ts'
import { linksOf } from './links-of.ts'
import { messages } from './messages.ts'
import { offerOf } from './offer-of.ts'
import { paintDrawing } from './paint-drawing.ts'
import type { Past } from './past.ts'
import { findListing } from './queries.ts'

/** A piece with its photos, offered on its day. Made whole or not at all. */
export async function offerListing(
  house: House,
  { maker, shop, slug }: { maker: Actor; shop: ShopId; slug: string },
  listing: DemoListing,
  past: Past,
): Promise<void> {
  if (await findListing(house.db, shop, listing.key)) return
  const { seed } = listing.motif
  const photos = await photograph(house, slug, listing)
  const offer = { ...offerOf(slug, listing), ...(await linksOf(house.db, slug, listing.key)) }
  const published = past.moment(listing.publishedDaysAgo, 8 + (seed % 10), seed % 60)
  await inTransaction(house.db, async (tx) => {
    const id = await atTime(published, () => createWithPhotos(tx, maker, shop, offer, photos))
    if (listing.state !== 'draft') await atTime(published, () => publishListing(tx, maker, shop, id))
    if (listing.state === 'paused') await atTime(past.moment(1, 20), () => pauseListings(tx, maker, shop, [id]))
  })
}

/** Each view with the words for who doesn't see it. */
async function photograph({ files }: House, shop: string, { key, title, motif }: DemoListing): Promise<PhotoInput[]> {
  const { kind, seed, ...options } = motif
  const photos: PhotoInput[] = []
  for (const view of viewsOf(shop, key)) {
    const stored = await paintDrawing(files, drawMotif(kind, seed, { ...options, view }), seed)
    photos.push({ ...stored, alt: messages.fr.views[view](title) })
  }
  return photos
}

async function createWithPhotos(
  tx: Tx,
  maker: Actor,
  shop: ShopId,
  offer: ListingInput,
  photos: readonly PhotoInput[],
): Promise<ListingId> {
  const { id } = await createListing(tx, maker, shop, offer)
  for (const photo of photos) await addPhoto(tx, maker, shop, id, photo)
  return id
}
