import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { decimalOf, parseCents } from '#kit/money'
import { findOwnListing, updateListing } from '#rooms/catalogue'
import type { ImportedListing } from './imported-listing.ts'
import type { Problem } from './problems.ts'

/**
 * What is told of a piece that is here already and costs something else at its source: nothing of it changes by itself.
 * A file names one price alone, so that pieces with options are left.
 */
export async function changedPrice(
  tx: Tx,
  shop: ShopId,
  listing: ListingId,
  { priceCents, currency }: ImportedListing,
): Promise<Problem[]> {
  if (priceCents === null || currency !== 'EUR') return []
  const own = await findOwnListing(tx, shop, listing)
  if (own.choices.length > 0 || own.price === null || own.price === priceCents) return []
  return [{ code: 'price_changed', field: 'price', value: decimalOf(priceCents).replace('.', ',') }]
}

/** Takes over the source's price of one piece that the maker ticked. */
export async function takePrice(tx: Tx, actor: Actor, shop: ShopId, listing: ListingId, value: string): Promise<void> {
  const price = parseCents(value)
  const own = await findOwnListing(tx, shop, listing)
  if (price === undefined || own.choices.length > 0 || own.price === price) return
  const variants = own.variants.map((variant) => ({ ...variant, price }))
  await updateListing(tx, actor, shop, listing, { ...own, price, variants })
}
