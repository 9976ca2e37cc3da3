import { now } from '#base/clock'
import { readTable } from '#base/csv'
import { type Db, inTransaction, type Tx } from '#base/database'
import type { Files } from '#base/files'
import { enqueue } from '#base/jobs'
import { limitRate } from '#base/rate-limit'
import type { Actor } from '#kit/actor'
import { type ImportId, newReference, type ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { findEtsyColumns } from './columns.ts'
import type { ImportRef } from './import.ts'

export type GivenFile = { name: string; bytes: Uint8Array }
export type StartedImport = ImportRef & { reference: string }

/**
 * Takes a file in and has it read. What is no file of Etsy listings is refused here, while the maker looks; its rows
 * are read later. The file is kept, under a name that nobody can guess.
 */
export async function startImport(
  { db, files }: { db: Db; files: Files },
  actor: Actor,
  shop: ShopId | string,
  file: GivenFile,
): Promise<StartedImport> {
  const own = await findOwnShop(db, actor, shop)
  await limitRate(db, `import/${own.id}`, 60, 3600)
  const { records } = await readEtsyTable(file.bytes)
  const reference = newReference()
  const fileKey = `imports/${reference}.csv`
  await files.put(fileKey, file.bytes)
  const rows = records.length
  return inTransaction(db, (tx) => insertImport(tx, actor, own.id, { reference, fileKey, fileName: file.name, rows }))
}

async function readEtsyTable(bytes: Uint8Array) {
  const table = await readTable(bytes)
  findEtsyColumns(table)
  if (table.records.length === 0) refuse('invalid', 'no_listings')
  return table
}

type Given = { reference: string; fileKey: string; fileName: string; rows: number }

async function insertImport(
  tx: Tx,
  actor: Actor,
  shop: ShopId,
  { reference, fileKey, fileName, rows }: Given,
): Promise<StartedImport> {
  const { id } = await tx
    .insertInto('imports')
    .values({
      shop_id: shop,
      reference,
      platform: 'etsy',
      file_name: shortName(fileName),
      file_key: fileKey,
      rows_total: rows,
      actor_id: actor.id,
      occurred_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const ref = { shop, id: id as ImportId }
  await enqueue(tx, 'transfer.read', ref)
  return { ...ref, reference }
}

/** Some browsers send the whole path. */
function shortName(name: string): string {
  return (name.split(/[/\\]/).at(-1) ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .slice(0, 200)
}
