import type { Tx } from '#base/database'
import { postLetter } from '#rooms/mail'
import { importEndLetter } from './emails.tsx'
import { countMade } from './gap-queries.ts'
import type { ImportRef } from './import.ts'
import { findAddress, readImportRow } from './queries.ts'

/** Writes to who began an import that it is over, its photos too: once, however often it is tried again. */
export async function tellEnd(tx: Tx, ref: ImportRef): Promise<void> {
  const found = await readImportRow(tx, ref)
  const to = found.state === 'done' ? await findAddress(tx, found.actor) : undefined
  if (to === undefined) return
  await postLetter(tx, { to, ...importEndLetter(found, await countMade(tx, ref)) })
}
