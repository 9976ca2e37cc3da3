import type { Tx } from './database.ts'

export type ChangeKind = 'listing' | 'shop' | 'measure'

/**
 * Writes into the change feed, in the transaction of the change, what the search index must read again.
 * Bulk acts write at most 50 listings a transaction: the feed waits for the oldest open write.
 */
export async function changed(tx: Tx, kind: ChangeKind, ids: number | number[]): Promise<void> {
  const list = typeof ids === 'number' ? [ids] : ids
  if (list.length === 0) return
  await tx
    .insertInto('changes')
    .values(list.map((id) => ({ kind, id })))
    .execute()
}
