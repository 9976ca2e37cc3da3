import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId } from '#kit/id'
import { createListing } from '#rooms/catalogue'
import { findOwnShop, type OwnShop } from '#rooms/shops'
import { changedPrice } from './changed-price.ts'
import { fitListing } from './fit-listing.ts'
import { type ImportRef, isRunning } from './import.ts'
import type { ImportedListing } from './imported-listing.ts'
import { knownListings } from './known-listings.ts'
import { listDoneLines, lockImport, waitForShop } from './queries.ts'
import { type RowReport, writeRows } from './write-rows.ts'

/** At most so many a transaction: the change feed waits for the oldest open write. */
export const batchSize = 50

type ImportedRow = RowReport & { images: string[] }

/**
 * Makes drafts of some rows of a file, and reports each. A row that an earlier run did is left, and so is one whose
 * listing is here already. Where the import was stopped meanwhile, nothing is done.
 */
export async function importBatch(tx: Tx, actor: Actor, ref: ImportRef, batch: ImportedListing[]): Promise<void> {
  await waitForShop(tx, ref.shop)
  if (!isRunning(await lockImport(tx, ref))) return
  const done = await listDoneLines(
    tx,
    ref,
    batch.map(({ line }) => line),
  )
  const waiting = batch.filter(({ line }) => !done.has(line))
  const known = await knownListings(tx, ref.shop, waiting)
  const shop = await findOwnShop(tx, actor, ref.shop)
  const rows: ImportedRow[] = []
  for (const listing of waiting) rows.push(await importRow(tx, actor, shop, listing, known.get(listing)))
  await writeRows(tx, ref, rows)
  await insertPhotos(tx, ref, rows)
}

async function importRow(
  tx: Tx,
  actor: Actor,
  { id: shop, universe }: OwnShop,
  imported: ImportedListing,
  known?: ListingId,
): Promise<ImportedRow> {
  const { line, key, raw } = imported
  if (known) {
    const problems = await changedPrice(tx, shop, known, imported)
    return { line, key, raw, outcome: 'known', listing: known, problems, images: [] }
  }
  const { input, foreign, images, problems } = fitListing(imported, universe)
  const { id } = await createListing(tx, actor, shop, input, foreign)
  return { line, key, raw, outcome: 'created', listing: id, problems, images }
}

async function insertPhotos(tx: Tx, { shop, id }: ImportRef, rows: ImportedRow[]): Promise<void> {
  const photos = rows.flatMap(({ listing, images }) =>
    images.map((address, position) => ({ shop_id: shop, import_id: id, listing_id: listing!, position, address })),
  )
  if (photos.length > 0) await tx.insertInto('import_photos').values(photos).execute()
}
