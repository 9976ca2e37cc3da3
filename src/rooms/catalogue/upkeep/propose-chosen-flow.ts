import { type Db, inTransaction } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { BulkAsk } from './bulk-ask.ts'
import type { Asked } from './bulk-steps.ts'
import { listChosen } from './list-queries.ts'
import { proposeBulk } from './propose-bulk.ts'
import { type Choice, mostChosen } from './read-chosen.ts'

/** Keeps an act on the listings that were chosen, each as it is now. What is not the shop's was never chosen. */
export async function proposeChosen(
  db: Db,
  actor: Actor,
  shop: ShopId,
  what: BulkAsk,
  { wanted, shown }: Choice,
): Promise<number> {
  const steps = await listChosen(db, shop, wanted, mostChosen + 1)
  if (steps.length === 0) refuse('invalid', 'bulk_none')
  if (steps.length > mostChosen) refuse('invalid', 'bulk_too_many', { maximum: mostChosen })
  const asked: Asked = { what, steps, shown }
  return inTransaction(db, (tx) => proposeBulk(tx, actor, shop, asked))
}
