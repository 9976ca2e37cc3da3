import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId, VariantId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { lockOwnListing, type OwnListing } from '../queries.ts'
import { countEdit, recordChange } from '../record-change.ts'
import { linesOfKit } from '../supplies/kit.ts'
import { takeStock } from './stock.ts'

/**
 * One piece was sold on a market or another site: one less. A unique piece is then sold out and keeps its page.
 * Where there are several variants, it must be said which (`listing_which_variant`).
 */
export async function sellElsewhere(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listing: ListingId | string,
  variant?: VariantId,
): Promise<{ left: number }> {
  const own = await findOwnShop(tx, actor, shop)
  const found = await lockOwnListing(tx, own.id, listing)
  if (found.parts.length > 0) return sellKit(tx, actor, found)
  const sold = soldOf(found, variant)
  await tx
    .updateTable('variants')
    .set({ stock: sold.stock - 1 })
    .where('shop_id', '=', own.id)
    .where('id', '=', sold.id)
    .execute()
  await countEdit(tx, own.id, found.id)
  await recordChange(tx, actor, own.id, 'sold_elsewhere', [{ id: found.id }])
  return { left: sold.stock - 1 }
}

/** One kit: its parts are gone, and with them maybe other kits. */
async function sellKit(tx: Tx, actor: Actor, { shop, id, parts, stock }: OwnListing): Promise<{ left: number }> {
  if (stock === 0) refuse('conflict', 'listing_nothing_left')
  await takeStock(tx, linesOfKit(shop, parts, 1))
  await recordChange(tx, actor, shop, 'sold_elsewhere', [{ id }])
  return { left: stock === null ? 1 : stock - 1 }
}

function soldOf({ variants }: OwnListing, variant?: VariantId): { id: VariantId; stock: number } {
  const left = variants.filter(({ id, stock }) => stock && (variant === undefined || id === variant))
  const [first] = left
  if (!first) return refuse('conflict', 'listing_nothing_left')
  if (left.length > 1) refuse('invalid', 'listing_which_variant')
  return { id: first.id, stock: first.stock! }
}
