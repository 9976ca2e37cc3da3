import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Outside } from '#base/fetch'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { findOwnListing, type OwnListing } from '#rooms/catalogue'
import type { TestHouse } from '#test/database'
import { jobs as mailJobs } from '../mail/jobs.ts'
import type { Import } from './import.ts'
import { jobsWith } from './jobs.ts'
import { readImportRow } from './queries.ts'
import { readImport } from './read-import-flow.ts'
import { startImport } from './start-import-flow.ts'

const folder = process.env.ECHOPPE_SAMPLES ?? fileURLToPath(new URL('../../../../shared/samples', import.meta.url))

/** For `test(name, { skip: withoutSamples }, …)`: real files of shops are not ours to hand on. */
export const withoutSamples = existsSync(folder) ? false : 'the sample files are not here (ECHOPPE_SAMPLES)'

export function sample(path: string): Uint8Array {
  return readFileSync(`${folder}/${path}`)
}

/** All real Etsy files of listings, and the one made up in the newest layout. */
export function etsySamples(): string[] {
  const real = readdirSync(`${folder}/etsy`).filter((name) => /^listings-.*\.csv$/.test(name))
  return [...real.toSorted(), 'synthetic-set/EtsyListingsDownload.csv']
}

/** What SOURCES.md states of a sample, counted by another program: "records 27; price_sum 2385.0; …". */
export function statedFacts(platform: string, name: string): Record<string, string> {
  const sources = Buffer.from(sample(`${platform}/SOURCES.md`)).toString()
  const section = sources.split(/^## /m).find((text) => text.startsWith(`${name}\n`)) ?? ''
  const facts = /^- facts: (.*)$/m.exec(section)?.[1] ?? ''
  return Object.fromEntries(facts.split('; ').map((fact) => [fact.split(' ')[0], fact.slice(fact.indexOf(' ') + 1)]))
}

/** A file with the header of 2019; each row gives what it wants to differ. */
export function etsyFile(...rows: Partial<Record<EtsyHeader, string>>[]): Uint8Array {
  const line = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  const lines = rows.map((row) => line(etsyHeader.map((name) => ({ ...usual, ...row })[name] ?? '')))
  return Buffer.from(`${[line([...etsyHeader]), ...lines].join('\n')}\n`)
}

const numbered = <const Name extends string>(name: Name) =>
  Array.from({ length: 10 }, (_, at) => `${name}${at + 1}` as `${Name}${number}`)

const etsyHeader = [
  ...(['TITLE', 'DESCRIPTION', 'PRICE', 'CURRENCY_CODE', 'QUANTITY', 'TAGS', 'MATERIALS'] as const),
  ...numbered('IMAGE'),
  ...(['VARIATION 1 TYPE', 'VARIATION 1 NAME', 'VARIATION 1 VALUES'] as const),
  ...(['VARIATION 2 TYPE', 'VARIATION 2 NAME', 'VARIATION 2 VALUES', 'SKU'] as const),
] as const
type EtsyHeader = (typeof etsyHeader)[number]

const usual: Partial<Record<EtsyHeader, string>> = {
  TITLE: 'Bol bleu',
  PRICE: '24.50',
  CURRENCY_CODE: 'EUR',
  QUANTITY: '3',
}

/** The room's jobs with an outside of the test's own, and the one that sends letters. */
export const importJobs = (outside?: Outside) => ({ ...mailJobs, ...jobsWith(outside) })

export type Workshop = { house: TestHouse; maker: Actor; shop: ShopId }

/** A file given by the maker, waiting to be read. */
export function startedImport({ house, maker, shop }: Workshop, bytes: Uint8Array, name = 'EtsyListingsDownload.csv') {
  return startImport(house, maker, shop, { name, bytes })
}

/** A file given and read to its end. Its photos still wait. */
export async function anImport(workshop: Workshop, bytes: Uint8Array): Promise<Import> {
  const started = await startedImport(workshop, bytes)
  await readImport(workshop.house, started)
  return readImportRow(workshop.house.db, started)
}

/** The listings of the shop, in the order in which they were made. */
export async function listingsOf({ house, shop }: Workshop): Promise<OwnListing[]> {
  const rows = await house.db.selectFrom('listings').select('id').where('shop_id', '=', shop).orderBy('id').execute()
  return Promise.all(rows.map(({ id }) => findOwnListing(house.db, shop, id as ListingId)))
}
