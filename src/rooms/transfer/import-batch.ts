import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId } from '#kit/id'
import { createListing } from '#rooms/catalogue'
import { fitListing } from './fit-listing.ts'
import { type Import, isRunning } from './import.ts'
import type { ImportedListing } from './imported-listing.ts'
import { findKnown, listDoneLines, lockImport, waitForShop } from './queries.ts'
import { type RowReport, writeRows } from './write-rows.ts'

/** At most so many a transaction: the change feed waits for the oldest open write. */
export const batchSize = 50

/**
 * Makes drafts of some rows of a file, and reports each. A row that an earlier run did is left, and so is one whose
 * listing is here already. Answers false where the import was stopped meanwhile.
 */
export async function importBatch(
  tx: Tx,
  actor: Actor,
  { shop, id }: Import,
  batch: ImportedListing[],
): Promise<boolean> {
  await waitForShop(tx, shop)
  const current = await lockImport(tx, { shop, id })
  if (!isRunning(current)) return false
  const done = await listDoneLines(
    tx,
    current,
    batch.map(({ line }) => line),
  )
  const waiting = batch.filter(({ line }) => !done.has(line))
  const known = await findKnown(
    tx,
    shop,
    waiting.map(({ key }) => key),
  )
  const rows: RowReport[] = []
  for (const listing of waiting) rows.push(await importRow(tx, actor, current, listing, known.get(listing.key)))
  await writeRows(tx, current, rows)
  return true
}

async function importRow(
  tx: Tx,
  actor: Actor,
  of: Import,
  imported: ImportedListing,
  known?: ListingId,
): Promise<RowReport> {
  const { line, key, raw } = imported
  if (known) return { line, key, raw, outcome: 'known', listing: known, problems: [] }
  const { input, foreign, images, problems } = fitListing(imported)
  const { id } = await createListing(tx, actor, of.shop, input, foreign)
  await insertPhotos(tx, of, id, images)
  return { line, key, raw, outcome: 'created', listing: id, problems }
}

async function insertPhotos(tx: Tx, { shop, id }: Import, listing: ListingId, addresses: string[]): Promise<void> {
  if (addresses.length === 0) return
  const rows = addresses.map((address, position) => ({
    shop_id: shop,
    import_id: id,
    listing_id: listing,
    position,
    address,
  }))
  await tx.insertInto('import_photos').values(rows).execute()
}
