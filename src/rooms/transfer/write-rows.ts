import { sql, type Tx } from '#base/database'
import type { ListingId } from '#kit/id'
import type { ImportRef, Outcome } from './import.ts'
import type { Problem } from './problems.ts'

export type RowReport = {
  line: number
  key: string
  raw: Record<string, string>
  outcome: Outcome
  listing: ListingId | null
  problems: Problem[]
}

/** Writes what became of rows, and counts them in their import. */
export async function writeRows(tx: Tx, { shop, id }: ImportRef, rows: RowReport[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('import_rows')
    .values(
      rows.map(({ line, key, raw, outcome, listing, problems }) => ({
        shop_id: shop,
        import_id: id,
        line,
        key,
        raw: storable(raw),
        outcome,
        listing_id: listing,
        listing_version: outcome === 'created' ? 1 : null,
        problems: storable(problems),
      })),
    )
    .execute()
  await countRows(tx, { shop, id }, rows)
}

async function countRows(tx: Tx, { shop, id }: ImportRef, rows: RowReport[]): Promise<void> {
  const count = (wanted: Outcome) => rows.filter(({ outcome }) => outcome === wanted).length
  await tx
    .updateTable('imports')
    .set({
      rows_done: sql`rows_done + ${rows.length}`,
      created_listings: sql`created_listings + ${count('created')}`,
      known_listings: sql`known_listings + ${count('known')}`,
    })
    .where('shop_id', '=', shop)
    .where('id', '=', id)
    .execute()
}

/** JSON without what PostgreSQL takes for no text: NUL and halves of characters. */
function storable(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\0', '') : part,
  )
}
