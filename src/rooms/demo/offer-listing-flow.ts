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
  type PreparedPhoto,
  pauseListings,
  prepareDrawing,
  publishListing,
} from '#rooms/catalogue'
import type { DemoListing } from './content/types.ts'
import { offerOf } from './offer-of.ts'
import { paintDrawing } from './paint-drawing.ts'
import type { Past } from './past.ts'
import { findListing } from './queries.ts'

/** A piece with its photo, offered on its day. Made whole or not at all. */
export async function offerListing(
  house: House,
  { maker, shop, slug }: { maker: Actor; shop: ShopId; slug: string },
  listing: DemoListing,
  past: Past,
): Promise<void> {
  if (await findListing(house.db, shop, listing.key)) return
  const { kind, seed } = listing.motif
  const photo = await prepareDrawing(house.files, await paintDrawing(drawMotif(kind, seed), seed))
  const offer = offerOf(slug, listing)
  const published = past.moment(listing.publishedDaysAgo, 8 + (seed % 10), seed % 60)
  await inTransaction(house.db, async (tx) => {
    const id = await atTime(published, () => createWithPhoto(tx, maker, shop, offer, photo))
    if (listing.state !== 'draft') await atTime(published, () => publishListing(tx, maker, shop, id))
    if (listing.state === 'paused') await atTime(past.moment(1, 20), () => pauseListings(tx, maker, shop, [id]))
  })
}

async function createWithPhoto(
  tx: Tx,
  maker: Actor,
  shop: ShopId,
  offer: ListingInput,
  photo: PreparedPhoto,
): Promise<ListingId> {
  const { id } = await createListing(tx, maker, shop, offer)
  await addPhoto(tx, maker, shop, id, { ...photo, alt: offer.title })
  return id
}
