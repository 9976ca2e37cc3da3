import { now } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import type { House } from '#base/house'
import { enqueue } from '#base/jobs'
import { Refusal } from '#kit/refusal'
import { chunksOf } from './chunks.ts'
import { asMaker, type Import, type ImportRef, isRunning } from './import.ts'
import { batchSize, importBatch } from './import-batch.ts'
import type { ListingsFile } from './imported-listing.ts'
import { readListingsToDo } from './listings-to-do.ts'
import { listAllDoneLines, listDoneLines, lockImport, readImportRow } from './queries.ts'
import { writeRows } from './write-rows.ts'

type Parts = Pick<House, 'db' | 'files'>

/**
 * Reads the file of an import and makes drafts of at most `most` of its rows. Ended anywhere, the next run goes on where
 * it was, and twice is once. Answers whether there is more to do.
 */
export async function readImport(house: Parts, ref: ImportRef, most = Number.POSITIVE_INFINITY): Promise<boolean> {
  const found = await readImportRow(house.db, ref)
  if (!isRunning(found)) return false
  const file = await readFile(house, found, most)
  if (!file) return false
  await inTransaction(house.db, (tx) => begin(tx, found, file.head))
  for (const batch of chunksOf(file.items, batchSize)) {
    await inTransaction(house.db, (tx) => importBatch(tx, asMaker(found), found, batch))
  }
  if (file.head.isMore) return true
  await inTransaction(house.db, (tx) => finish(tx, found))
  return false
}

/** What only shows in the whole file is told at the import, where the upload has long been answered. */
async function readFile({ db, files }: Parts, found: Import, most: number) {
  const bytes = await files.get(found.fileKey)
  if (!bytes) throw new Error(`the file of import ${found.id} is not there`)
  try {
    return await readListingsToDo({ bytes, done: await listAllDoneLines(db, found), most })
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'conflict') throw error
    const { code, values } = error
    await inTransaction(db, (tx) => end(tx, found, { state: 'failed', failure: JSON.stringify({ code, values }) }))
  }
}

type Counted = Pick<ListingsFile, 'rows' | 'rowsWithoutContent'>

async function begin(tx: Tx, ref: ImportRef, { rows, rowsWithoutContent }: Counted): Promise<void> {
  if (!isRunning(await lockImport(tx, ref))) return
  await setImport(tx, ref, { state: 'reading', rows_total: rows })
  const done = await listDoneLines(tx, ref, rowsWithoutContent)
  const problems = [{ code: 'row_without_content', field: 'row' } as const]
  const aside = rowsWithoutContent.filter((line) => !done.has(line))
  const report = (line: number) => ({
    line,
    key: `line:${line}`,
    raw: {},
    outcome: 'aside' as const,
    listing: null,
    problems,
  })
  for (const lines of chunksOf(aside, 1000)) await writeRows(tx, ref, lines.map(report))
}

async function finish(tx: Tx, ref: ImportRef): Promise<void> {
  if (!(await end(tx, ref, { state: 'done' }))) return
  await enqueue(tx, 'transfer.fetch_photos', { ...ref, pass: 1 })
}

async function end(tx: Tx, ref: ImportRef, change: { state: 'done' | 'failed'; failure?: string }): Promise<boolean> {
  if (!isRunning(await lockImport(tx, ref))) return false
  await setImport(tx, ref, { ...change, finished_at: now() })
  return true
}

async function setImport(
  tx: Tx,
  { shop, id }: ImportRef,
  change: { state: string; rows_total?: number; failure?: string; finished_at?: Date },
): Promise<void> {
  await tx.updateTable('imports').set(change).where('shop_id', '=', shop).where('id', '=', id).execute()
}
