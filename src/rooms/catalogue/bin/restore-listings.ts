import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findOwnShop, idInAddress } from '#rooms/shops'
import { faultsOfArtisan } from '../facts/claims.ts'
import { faultsWhilePublished, type ListingState } from '../listing.ts'
import { listOwnListings } from '../queries.ts'
import { recordChange } from '../record-change.ts'
import { listBinnedParts, lockBinned } from './bin-queries.ts'

/**
 * Takes at most 50 listings out of the bin, each to the state it had; what was on sale and lacks by now what the law or
 * the buyer needs comes back paused. Left out are those that are not there (any more), and kits
 * whose parts still lie there.
 */
export async function restoreListings(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listings: readonly number[],
): Promise<ListingId[]> {
  const own = await findOwnShop(tx, actor, shop)
  const found = await lockBinned(tx, own.id, listings)
  const waiting = await listBinnedParts(tx, own.id, listings)
  const binned = found.filter(({ id }) => !waiting.some(({ kit }) => kit === id))
  const ids = binned.map(({ id }) => id)
  // Paused first: what it lacks is read as of any listing.
  await sql`
    update listings set state = case removed_from when 'draft' then 'draft' else 'paused' end, removed_at = null,
      removed_from = null, version = version + 1, updated_at = ${now()}
    where shop_id = ${own.id} and id = any(${ids})`.execute(tx)
  const wereOnSale = binned.filter(({ from }) => from === 'published').map(({ id }) => id)
  const onSale = await putOnSale(tx, own.id, wereOnSale)
  const changes = binned.map(({ id, from }) => ({ id, from: 'removed' as const, to: stateOf(id, from, onSale) }))
  await recordChange(tx, actor, own.id, 'restored', changes)
  return ids
}

/** One, from its button; what is not in the bin is missing, and a kit names the part that must come back first. */
export async function restoreListing(tx: Tx, actor: Actor, shop: ShopId | string, listing: string): Promise<ListingId> {
  const own = await findOwnShop(tx, actor, shop)
  const wanted = [idInAddress(listing)]
  const [waiting] = await listBinnedParts(tx, own.id, wanted)
  if (waiting) refuse('conflict', 'bin_part_first', { part: waiting.part })
  const [id] = await restoreListings(tx, actor, own.id, wanted)
  return id ?? refuse('missing', 'page_missing')
}

async function putOnSale(tx: Tx, shop: ShopId, ids: readonly ListingId[]): Promise<Set<ListingId>> {
  const found = await listOwnListings(tx, shop, ids)
  const whole = found
    .filter((one) => [...faultsWhilePublished(one), ...faultsOfArtisan(one)].length === 0)
    .map(({ id }) => id)
  await sql`
    update listings set state = 'published' where shop_id = ${shop} and id = any(${whole}) and published_at is not null`.execute(
    tx,
  )
  return new Set(whole)
}

function stateOf(id: ListingId, from: ListingState, onSale: ReadonlySet<ListingId>): ListingState {
  return from === 'published' && !onSale.has(id) ? 'paused' : from
}
