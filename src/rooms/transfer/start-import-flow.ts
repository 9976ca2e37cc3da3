import { now } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import { memberId } from '#base/http'
import { enqueue } from '#base/jobs'
import { limitRate } from '#base/rate-limit'
import { mustHaveSpace, type Space } from '#base/space'
import type { Actor } from '#kit/actor'
import { type ImportId, newReference, type ShopId } from '#kit/id'
import { findOwnShop } from '#rooms/shops'
import type { ImportRef } from './import.ts'
import { readListingsToDo } from './listings-to-do.ts'
import { findMaker } from './photo-queries.ts'

export type GivenFile = { name: string; bytes: Uint8Array }
/** Of a member, however many shops she has: files and what is read from them are kept. */
const importsAnHour = 60

export type StartedImport = ImportRef & { reference: string }

/**
 * Takes a file in and has it read. What is no file of Etsy listings is refused here, while the maker looks; its rows
 * are read later. The file is kept, under a name that nobody can guess.
 */
export async function startImport(
  house: Space,
  actor: Actor,
  shop: ShopId | string,
  file: GivenFile,
): Promise<StartedImport> {
  const { db, files } = house
  const own = await findOwnShop(db, actor, shop)
  await limitRate(db, `import/${memberId(actor)}`, importsAnHour, 3600)
  // Read whole, and nothing of it taken yet: what is refused of a file shows here.
  const { rows } = (await readListingsToDo({ bytes: file.bytes, done: new Set(), most: 0 })).head
  await mustHaveSpace(house, await findMaker(db, own.id), file.bytes.length)
  const reference = newReference()
  const fileKey = `imports/${reference}.csv`
  await files.put(fileKey, file.bytes)
  return inTransaction(db, (tx) => insertImport(tx, actor, own.id, { reference, fileKey, fileName: file.name, rows }))
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
