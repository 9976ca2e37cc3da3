import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { type Cents, shareOf } from '#kit/money'
import { findOwnShop } from '#rooms/shops'
import { type Lack, limits } from './listing.ts'
import { lockOwnListings, type OwnListing } from './queries.ts'
import { recordChange } from './record-change.ts'

/** What the maker confirms for many: prices in euros (by a rate in ten-thousandths, or one by one), and their choices. */
export type Confirmation = {
  rate?: number
  prices?: ReadonlyMap<ListingId, Cents>
  choices?: boolean
}

/** Confirms what at most 50 imported listings brought from elsewhere; answers those that have nothing left to confirm. */
export async function confirmImported(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listings: readonly ListingId[],
  confirmation: Confirmation,
): Promise<ListingId[]> {
  const own = await findOwnShop(tx, actor, shop)
  const found = (await lockOwnListings(tx, own.id, listings)).filter(({ toConfirm }) => toConfirm.length > 0)
  const after = found.map((listing) => confirmed(listing, confirmation))
  for (const listing of after) await write(tx, listing)
  await recordChange(
    tx,
    actor,
    own.id,
    'confirmed',
    after.map(({ id }) => ({ id })),
  )
  return after.filter(({ toConfirm }) => toConfirm.length === 0).map(({ id }) => id)
}

function confirmed(listing: OwnListing, { rate, prices, choices }: Confirmation): OwnListing {
  const price = listing.toConfirm.includes('price') ? priceOf(listing, rate, prices) : undefined
  const still = (lack: Lack) => (lack === 'price' ? price === undefined : !choices)
  return { ...listing, price: price ?? listing.price, toConfirm: listing.toConfirm.filter(still) }
}

function priceOf({ id, foreignPrice }: OwnListing, rate?: number, prices?: Confirmation['prices']): Cents | undefined {
  const given = prices?.get(id) ?? (rate !== undefined && foreignPrice ? shareOf(foreignPrice, rate) : undefined)
  return given !== undefined && given >= 1 && given <= limits.price ? given : undefined
}

async function write(tx: Tx, { shop, id, price, toConfirm }: OwnListing): Promise<void> {
  await tx
    .updateTable('listings')
    .set({ to_confirm: toConfirm, version: sql`version + 1`, updated_at: now() })
    .where('shop_id', '=', shop)
    .where('id', '=', id)
    .execute()
  // Variants that have a price of their own by now keep it.
  await tx
    .updateTable('variants')
    .set({ price })
    .where('shop_id', '=', shop)
    .where('listing_id', '=', id)
    .where('price', 'is', null)
    .execute()
}
