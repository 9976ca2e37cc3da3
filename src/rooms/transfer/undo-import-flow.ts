import { now } from '#base/clock'
import { type Db, inTransaction, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { removeListing } from '#rooms/catalogue'
import { findOwnShop } from '#rooms/shops'
import { chunksOf } from './chunks.ts'
import type { ImportRef } from './import.ts'
import { batchSize } from './import-batch.ts'
import { findImport, listMade, lockImport, lockMade } from './queries.ts'

/**
 * Takes back what an import made: every listing of it that was neither sold nor edited since. It ends one that runs,
 * and goes on where an earlier undo was cut off. What stays shows on the import's page with its reason.
 */
export async function undoImport(db: Db, actor: Actor, shop: string, reference: string): Promise<void> {
  const own = await findOwnShop(db, actor, shop)
  const found = await findImport(db, own.id, reference)
  await inTransaction(db, (tx) => markUndone(tx, found))
  for (const batch of chunksOf(await listMade(db, found), batchSize)) {
    await inTransaction(db, (tx) => removeBatch(tx, actor, own.id, found, batch))
  }
}

async function markUndone(tx: Tx, ref: ImportRef): Promise<void> {
  const { state } = await lockImport(tx, ref)
  if (state === 'undone') return
  await tx
    .updateTable('imports')
    .set({ state: 'undone', finished_at: now() })
    .where('shop_id', '=', ref.shop)
    .where('id', '=', ref.id)
    .execute()
}

async function removeBatch(tx: Tx, actor: Actor, shop: ShopId, ref: ImportRef, batch: ListingId[]): Promise<void> {
  const made = await lockMade(tx, ref, batch)
  const own = made.filter(({ untouched, sold }) => untouched && !sold)
  for (const { listing } of own) await removeListing(tx, actor, shop, listing)
}
