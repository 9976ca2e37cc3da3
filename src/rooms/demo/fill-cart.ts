import type { Tx } from '#base/database'
import { addToCart, type CartOwner, chooseDelivery, findCart } from '#rooms/orders'
import { listHandOvers } from '#rooms/shops'
import type { DemoSaleLine } from './content/types.ts'
import { findListing, findShop } from './queries.ts'

/** Puts pieces in an empty cart, each shop's to be sent, or handed over where she does. In one that is filled, they lie. */
export async function fillCart(
  tx: Tx,
  owner: CartOwner,
  lines: readonly DemoSaleLine[],
  handedOver = false,
): Promise<void> {
  if ((await findCart(tx, owner))?.groups.length) return
  for (const { shop: slug, listing: key, quantity, answers } of lines) {
    const shop = (await findShop(tx, slug))!
    const listing = (await findListing(tx, shop, key))!
    await addToCart(tx, owner, { listing, variant: null, quantity, choices: [], answers })
    const [place] = handedOver ? await listHandOvers(tx, shop) : []
    const choice = place
      ? ({ way: 'hand_over', handOver: place.id } as const)
      : ({ way: 'parcel', handOver: null } as const)
    await chooseDelivery(tx, owner, String(shop), choice)
  }
}
