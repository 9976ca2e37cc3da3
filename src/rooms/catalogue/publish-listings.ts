import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { findOwnShop } from '#rooms/shops'
import { faultsOfArtisan } from './facts/claims.ts'
import { type Fault, faultsToPublish } from './listing.ts'
import { lockOwnListings, type OwnListing } from './queries.ts'
import { recordChange } from './record-change.ts'
import { mustLackNothing } from './update-listing.ts'

/** What an act on several listings did, and which it left as they were and why. */
export type Report = { done: ListingId[]; left: { id: ListingId; title: string; faults: Fault[] }[] }

/** Publishes those of at most 50 listings that lack nothing. One that is published already counts as done. */
export async function publishListings(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listings: readonly ListingId[],
): Promise<Report> {
  const own = await findOwnShop(tx, actor, shop)
  const found = await lockOwnListings(tx, own.id, listings)
  const waiting = found.filter(({ state }) => state !== 'published')
  const left = waiting.map((one) => ({ id: one.id, title: one.title, faults: allFaults(one) }))
  const lacking = new Set(left.filter(({ faults }) => faults.length > 0).map(({ id }) => id))
  await publish(
    tx,
    actor,
    own.id,
    waiting.filter(({ id }) => !lacking.has(id)),
  )
  return {
    done: found.filter(({ id }) => !lacking.has(id)).map(({ id }) => id),
    left: left.filter(({ faults }) => faults.length > 0),
  }
}

function allFaults(listing: OwnListing): Fault[] {
  return [...faultsToPublish(listing), ...faultsOfArtisan(listing)]
}

/** Publishes one listing, or refuses with what it lacks, field by field. */
export async function publishListing(tx: Tx, actor: Actor, shop: ShopId | string, listing: ListingId): Promise<void> {
  const { left } = await publishListings(tx, actor, shop, [listing])
  mustLackNothing(left.flatMap(({ faults }) => faults))
}

async function publish(tx: Tx, actor: Actor, shop: ShopId, listings: OwnListing[]): Promise<void> {
  if (listings.length === 0) return
  await tx
    .updateTable('listings')
    .set({
      state: 'published',
      published_at: sql`coalesce(published_at, ${now()})`,
      version: sql`version + 1`,
      updated_at: now(),
    })
    .where('shop_id', '=', shop)
    .where(
      'id',
      'in',
      listings.map(({ id }) => id),
    )
    .execute()
  const changes = listings.map(({ id, state }) => ({ id, from: state, to: 'published' as const }))
  await recordChange(tx, actor, shop, 'published', changes)
}
