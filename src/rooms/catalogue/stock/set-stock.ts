import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { findOwnShop } from '#rooms/shops'
import { lockOwnListings } from '../queries.ts'
import { countEdit, recordChange } from '../record-change.ts'
import { isVaried } from '../variants.ts'

/**
 * How many there are of each of at most 50 drafts with one stock. What is on sale is left: a sale may move its stock
 * meanwhile.
 */
export async function setStock(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  stocks: ReadonlyMap<ListingId, number>,
): Promise<ListingId[]> {
  const own = await findOwnShop(tx, actor, shop)
  const found = await lockOwnListings(tx, own.id, [...stocks.keys()])
  const drafts = found.filter(({ state, variants }) => state === 'draft' && !isVaried(variants))
  for (const { id, variant } of drafts) {
    const stock = stocks.get(id)!
    await tx.updateTable('variants').set({ stock }).where('shop_id', '=', own.id).where('id', '=', variant).execute()
    await countEdit(tx, own.id, id)
  }
  const ids = drafts.map(({ id }) => id)
  await recordChange(
    tx,
    actor,
    own.id,
    'updated',
    ids.map((id) => ({ id })),
  )
  return ids
}
