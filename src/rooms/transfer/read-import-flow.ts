import { now } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import type { House } from '#base/house'
import { enqueue } from '#base/jobs'
import { type Actor, house as theHouse } from '#kit/actor'
import { Refusal } from '#kit/refusal'
import { readEtsyListings } from './etsy.ts'
import { type Import, type ImportRef, isRunning } from './import.ts'
import { batchSize, importBatch } from './import-batch.ts'
import type { ListingsFile } from './imported-listing.ts'
import { listDoneLines, lockImport, readImportRow } from './queries.ts'
import { writeRows } from './write-rows.ts'

type Parts = Pick<House, 'db' | 'files'>

/** Reads the file of an import and makes its drafts. Ended anywhere, the next run goes on where it was; twice is once. */
export async function readImport(house: Parts, ref: ImportRef): Promise<void> {
  const found = await readImportRow(house.db, ref)
  if (!isRunning(found)) return
  const file = await readFile(house, found)
  if (!file) return
  await inTransaction(house.db, (tx) => begin(tx, found, file))
  const batches = chunksOf(file.listings, batchSize)
  for (const batch of batches) {
    if (!(await inTransaction(house.db, (tx) => importBatch(tx, asMaker(found), found, batch)))) return
  }
  await inTransaction(house.db, (tx) => finish(tx, found))
}

/** The house acts for the maker who asked: photos and drafts of an import are hers, and no edit. */
export function asMaker({ actor }: Pick<Import, 'actor'>): Actor {
  return { ...theHouse, id: actor }
}

export function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))
}

/** What only shows in the whole file is told at the import, where the upload has long been answered. */
async function readFile({ db, files }: Parts, found: Import): Promise<ListingsFile | undefined> {
  const bytes = await files.get(found.fileKey)
  if (!bytes) throw new Error(`the file of import ${found.id} is not there`)
  try {
    return await readEtsyListings(bytes)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, values } = error
    await inTransaction(db, (tx) => end(tx, found, { state: 'failed', failure: JSON.stringify({ code, values }) }))
  }
}

async function begin(tx: Tx, ref: ImportRef, { rows, rowsWithoutContent }: ListingsFile): Promise<void> {
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
