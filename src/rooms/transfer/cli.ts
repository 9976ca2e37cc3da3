import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Space } from '#base/space'
import { refuse } from '#kit/refusal'
import { readEtsyListings } from './etsy.ts'
import type { Import } from './import.ts'
import { fr } from './messages.fr.ts'
import { findShopAt, readImportRow } from './queries.ts'
import { readImport } from './read-import-flow.ts'
import { startImport } from './start-import-flow.ts'
import { type Summary, summarise } from './summary.ts'

/** What `echoppe import` was asked. A dry run needs no shop. */
export type AskedImport = { file: string; json: boolean } & ({ dryRun: true } | { dryRun: false; shop: string })

/** Wrong words on the command line, told like those that Node itself finds: by the beginning of its code. */
class ImportUsage extends Error {
  readonly code = 'ERR_PARSE_ARGS_IMPORT'
}

/** `etsy FILE --shop SLUG [--dry-run] [--json]`; throws with a code that begins with ERR_PARSE_ARGS. */
export function parseImport(args: string[]): AskedImport {
  const options = { shop: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [platform, file, ...more] = positionals
  const { shop, json = false, 'dry-run': dryRun = false } = values
  if (platform !== 'etsy' || !file || more.length > 0) throw new ImportUsage(fr.cli.usage)
  if (dryRun) return { file, json, dryRun }
  return { file, json, dryRun, shop: shop ?? wrong() }
}

/** Reads the file and tells what is in it; nothing is written, no shop and no database is needed. */
export async function dryRun({ file, json }: Pick<AskedImport, 'file' | 'json'>): Promise<string> {
  const summary = summarise(await readEtsyListings(await bytesOf(file)))
  return json ? JSON.stringify(summary) : [...linesOf(summary), fr.cli.dryRun].join('\n')
}

/** Imports the file for the shop's owner and waits until its drafts stand. Its photos are left to the worker. */
export async function runImport(house: Space, asked: AskedImport): Promise<string> {
  if (asked.dryRun) return dryRun(asked)
  const bytes = await bytesOf(asked.file)
  const { shop, owner } = await findShopAt(house.db, asked.shop)
  const started = await startImport(house, owner, shop, { name: basename(asked.file), bytes })
  await readImport(house, started)
  const done = await readImportRow(house.db, started)
  if (done.failure) refuse('invalid', done.failure.code, done.failure.values)
  return told(summarise(await readEtsyListings(bytes)), done, asked.json)
}

function told(summary: Summary, { reference, created, known }: Import, json: boolean): string {
  if (json) return JSON.stringify({ ...summary, reference, created, known })
  return [...linesOf(summary), fr.cli.result(created, known), fr.cli.photos].join('\n')
}

function linesOf({ rows, listings, images, price_sum, quantity_sum, problems }: Summary): string[] {
  const t = fr.cli
  const facts = [
    t.rows(rows),
    t.listings(listings),
    t.images(images),
    t.priceSum(price_sum),
    t.quantitySum(quantity_sum),
  ]
  return [...facts, ...problems.map(({ line, sentence }) => t.problem(line, sentence))]
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch {
    return refuse('invalid', 'import_file_unreadable', { file })
  }
}

function wrong(): never {
  throw new ImportUsage(fr.cli.usage)
}
