import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Entry, Posting } from './entries.ts'
import { findEntry } from './queries.ts'

/**
 * Writes an entry into the books, once for each kind and reference.
 * @returns false when it already stood there; throws where what stands there says something else.
 */
export async function writeEntry(tx: Tx, { kind, reference, postings, at = now() }: Entry & { at?: Date }) {
  const entry = await tx
    .insertInto('entries')
    .values({ kind, reference, occurred_at: at })
    .onConflict((conflict) => conflict.columns(['kind', 'reference']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!entry) return mustBeSame(tx, { kind, reference, postings })
  const rows = postings.map((posting, position) => ({ entry_id: entry.id, position, ...posting }))
  if (rows.length > 0) await tx.insertInto('postings').values(rows).execute()
  return true
}

async function mustBeSame(tx: Tx, { kind, reference, postings }: Entry): Promise<false> {
  const standing = await findEntry(tx, kind, reference)
  if (!standing || textOf(standing.postings) !== textOf(postings)) {
    throw new Error(`entry ${kind} ${reference} already stands with other postings`)
  }
  return false
}

function textOf(postings: Posting[]): string {
  return postings
    .map(({ account, amount }) => `${account} ${amount}`)
    .sort()
    .join('\n')
}
