import { readTable } from '#base/csv'
import { type Db, inTransaction } from '#base/database'
import { limitRate } from '#base/rate-limit'
import type { Actor } from '#kit/actor'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { listOwnListings } from '../queries.ts'
import { listShopChoices } from './bulk-queries.ts'
import type { Asked } from './bulk-steps.ts'
import { countListings } from './list-queries.ts'
import { readRows } from './listings-csv-read.ts'
import { planFile } from './plan-file.ts'
import { proposeBulk } from './propose-bulk.ts'

/** As many as anybody reads; the rest is counted. */
const mostProblems = 200
/** What a file would change is kept for a day, as large as the file. */
const filesAnHour = 60

/** Reads a file that came back and keeps what it would change, so that what is confirmed is what was shown. */
export async function proposeFile(db: Db, actor: Actor, shop: string, bytes: Uint8Array): Promise<number> {
  const own = await findOwnShop(db, actor, shop)
  await limitRate(db, `table/${own.id}`, filesAnHour, 3600)
  const table = await readTable(bytes)
  if (table.records.length === 0) refuse('invalid', 'csv_no_rows')
  const rows = readRows(table)
  const named = [...new Set(rows.keyed.map(({ key }) => key.listing))]
  const [listings, choices, counts] = await Promise.all([
    listOwnListings(db, own.id, named),
    listShopChoices(db, own.id),
    countListings(db, own.id),
  ])
  const { steps, problems } = planFile(rows, listings, choices)
  const notes = {
    rows: table.records.length,
    absent: counts.all - listings.length,
    problems: problems.slice(0, mostProblems),
    more: Math.max(problems.length - mostProblems, 0),
  }
  const asked: Asked = { what: { act: 'csv', notes }, steps }
  return inTransaction(db, (tx) => proposeBulk(tx, actor, own.id, asked))
}
