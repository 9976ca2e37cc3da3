import { atTime } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import type { House } from '#base/house'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { drawMotif } from '#motifs'
import {
  addPhoto,
  createListing,
  type PreparedPhoto,
  pauseListings,
  preparePhoto,
  publishListing,
} from '#rooms/catalogue'
import type { DemoListing } from './content/types.ts'
import { paintDrawing } from './paint-drawing.ts'
import type { Past } from './past.ts'
import { findListing } from './queries.ts'

/** A piece with its photo, offered on its day. Made whole or not at all. */
export async function offerListing(
  house: House,
  { maker, shop }: { maker: Actor; shop: ShopId },
  listing: DemoListing,
  past: Past,
): Promise<void> {
  if (await findListing(house.db, shop, listing.key)) return
  const { kind, seed } = listing.motif
  const photo = await preparePhoto(house.files, await paintDrawing(drawMotif(kind, seed), seed))
  const published = past.moment(listing.publishedDaysAgo, 8 + (seed % 10), seed % 60)
  await inTransaction(house.db, async (tx) => {
    const id = await atTime(published, () => createWithPhoto(tx, maker, shop, listing, photo))
    if (listing.state !== 'draft') await atTime(published, () => publishListing(tx, maker, shop, id))
    if (listing.state === 'paused') await atTime(past.moment(1, 20), () => pauseListings(tx, maker, shop, [id]))
  })
}

async function createWithPhoto(
  tx: Tx,
  maker: Actor,
  shop: ShopId,
  listing: DemoListing,
  photo: PreparedPhoto,
): Promise<ListingId> {
  const { key: sku, title, description, price, quantity: stock, category, tags, materials } = listing
  const words = { title, description, category, tags: [...tags], materials: [...materials], choices: [] }
  const { id } = await createListing(tx, maker, shop, { ...words, sku, price, stock })
  await addPhoto(tx, maker, shop, id, { ...photo, alt: title })
  return id
}
