import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { findOwnShop } from '#rooms/shops'
import { lockOwnListings, type OwnListing } from '../queries.ts'
import { recordChange } from '../record-change.ts'
import { listNeeded } from './bin-queries.ts'

/** What went to the bin, and what stays because a kit is made of it. */
export type Binned = { done: OwnListing[]; needed: { listing: OwnListing; kit: string }[] }

/**
 * Puts at most 50 listings into the bin, whatever their state: they are off sale and gone from every list, orders stay
 * as they are. What a kit needs stays, unless the kit goes with it. What lies there already is left as it is.
 */
export async function binListings(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listings: readonly number[],
): Promise<Binned> {
  const own = await findOwnShop(tx, actor, shop)
  const found = await lockOwnListings(tx, own.id, listings)
  const { kits = [], others = [] } = Object.groupBy(found, ({ parts }) => (parts.length > 0 ? 'kits' : 'others'))
  await bin(tx, actor, own.id, kits)
  const kitOf = await listNeeded(
    tx,
    own.id,
    others.map(({ id }) => id),
  )
  const free = others.filter(({ id }) => !kitOf.has(id))
  await bin(tx, actor, own.id, free)
  const needed = others.flatMap((listing) => {
    const kit = kitOf.get(listing.id)
    return kit === undefined ? [] : [{ listing, kit }]
  })
  return { done: [...kits, ...free], needed }
}

async function bin(tx: Tx, actor: Actor, shop: ShopId, listings: readonly OwnListing[]): Promise<void> {
  if (listings.length === 0) return
  const ids: ListingId[] = listings.map(({ id }) => id)
  await sql`
    update listings set removed_from = state, state = 'removed', removed_at = ${now()}, version = version + 1
    where shop_id = ${shop} and id = any(${ids})`.execute(tx)
  const changes = listings.map(({ id, state }) => ({ id, from: state, to: 'removed' as const }))
  await recordChange(tx, actor, shop, 'removed', changes)
}
