import { type Db, inTransaction } from '#base/database'
import type { Actor } from '#kit/actor'
import { findOwnShop } from '#rooms/shops'
import { applyBulk } from './apply-bulk.ts'
import { findBulkAct } from './bulk-queries.ts'
import type { Consent } from './bulk-steps.ts'
import { undoBulk } from './undo-bulk.ts'

/**
 * Does what was confirmed, 50 listings a transaction: what follows the change feed waits for the oldest open write.
 * What was done stays done where a later transaction fails; asking again goes on from there.
 */
export async function applyWhole(
  db: Db,
  actor: Actor,
  shop: string,
  act: string | number,
  consent: Consent,
): Promise<void> {
  const own = await findOwnShop(db, actor, shop)
  const found = await findBulkAct(db, own.id, act)
  while (await inTransaction(db, (tx) => applyBulk(tx, actor, own.id, found, consent)));
}

/** Takes all of an act back that is still as it left it, in transactions of the same size. */
export async function undoWhole(db: Db, actor: Actor, shop: string, act: string | number): Promise<void> {
  const own = await findOwnShop(db, actor, shop)
  const { id } = await findBulkAct(db, own.id, act)
  while (await inTransaction(db, (tx) => undoBulk(tx, actor, own.id, id)));
}
