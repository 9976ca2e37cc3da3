import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { Refusal, refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { wordsOfRow } from './create-listing.ts'
import type { ListingInput, SeenInput } from './inputs.ts'
import { type Fault, faultsWhilePublished, type Lack } from './listing.ts'
import { lockOwnListing, type OwnListing } from './queries.ts'
import { recordChange } from './record-change.ts'

/**
 * What the maker typed, over what she saw. Refuses (conflict) where the listing was changed since (`listing_modified`),
 * or where a sale moved the stock that she wants to set (`listing_stock_moved`): else a piece would be sold twice.
 * A price that she saves is confirmed, and so are choices. Answers the new version.
 */
export async function updateListing(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listing: ListingId | string,
  input: ListingInput,
  seen?: SeenInput,
): Promise<{ version: number }> {
  const own = await findOwnShop(tx, actor, shop)
  const before = await lockOwnListing(tx, own.id, listing)
  const stock = seen ? stockAfter(before, input, seen) : input.stock
  const toConfirm = before.toConfirm.filter((lack) => !isConfirmed(lack, input))
  if (before.state === 'published') mustLackNothing(faultsWhilePublished({ ...input, stock, toConfirm }))
  await writeListing(tx, before, { ...input, stock }, toConfirm)
  await recordChange(tx, actor, own.id, 'updated', [{ id: before.id }])
  return { version: before.version + 1 }
}

export function mustLackNothing(faults: Fault[]): void {
  if (faults.length > 0) throw new Refusal('invalid', 'listing_incomplete', {}, faults)
}

/** The stock she typed, unless she left it as she saw it: then what was sold meanwhile stays sold. */
function stockAfter(before: OwnListing, input: ListingInput, seen: SeenInput): number | null {
  if (seen.version !== before.version) refuse('conflict', 'listing_modified')
  if (input.stock === seen.seenStock) return before.stock
  if (before.stock !== seen.seenStock) refuse('conflict', 'listing_stock_moved', { field: 'stock', left: before.stock })
  return input.stock
}

function isConfirmed(lack: Lack, { price }: ListingInput): boolean {
  return lack === 'price' ? price !== null : true
}

async function writeListing(
  tx: Tx,
  { shop, id, variant }: OwnListing,
  input: ListingInput,
  toConfirm: Lack[],
): Promise<void> {
  await tx
    .updateTable('listings')
    .set({ ...wordsOfRow(input), to_confirm: toConfirm, version: sql`version + 1`, updated_at: now() })
    .where('shop_id', '=', shop)
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('variants')
    .set({ price: input.price, stock: input.stock, sku: input.sku })
    .where('shop_id', '=', shop)
    .where('id', '=', variant)
    .execute()
}
