import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { pinListing } from '#rooms/shops'
import { demoLooks } from './content/looks.ts'
import { findListing } from './queries.ts'

/** Shows first what a shop of the demonstration is proud of. Twice is as once. */
export async function fillWindow(tx: Tx, maker: Actor, shop: { id: ShopId; slug: string }): Promise<void> {
  for (const key of demoLooks[shop.slug]?.pins ?? []) {
    const listing = await findListing(tx, shop.id, key)
    if (listing) await pinListing(tx, maker, shop.id, { listing })
  }
}
