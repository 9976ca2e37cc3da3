import { type Reader, sql } from './database.ts'
import type { Files } from './files.ts'
import type { Tables } from './tables.ts'

/** A column that names files: by a picture's key, by its reference, or by a whole path. */
export type FileColumn = { [Table in keyof Tables]: `${Table}.${keyof Tables[Table] & string}` }[keyof Tables]

/** Advisory lock: backups share it while they read the files; who removes files that nobody names has it alone. */
export const filesLock = 4_207_311

/** What the house writes by itself; files of another shape are another's and stay. The last part is a write cut short. */
const shape =
  /^(?:(?:photos|given)\/[^/]+\/[a-z0-9]+-(?:full|\d+)\.webp|originals\/[^/]+\/[a-z0-9]+\.[a-z]+|imports\/[a-z0-9]+\.csv)(?:\.[a-z0-9]{20})?$/
const folders = ['photos', 'originals', 'given', 'imports']
const atOnce = 5000

export type Strays = { looked: number; strays: string[] }

/** Files last written before a moment that no row names in one of the columns (`House.fileColumns`). */
export async function findStrays(
  reader: Reader,
  { files, fileColumns }: { files: Files; fileColumns: FileColumn[] },
  before: Date,
): Promise<Strays> {
  const strays: string[] = []
  let looked = 0
  for await (const keys of batches(oldFiles(files, before))) {
    looked += keys.length
    strays.push(...(await unnamed(reader, fileColumns, keys)))
  }
  return { looked, strays }
}

/** Which of these files no row names. */
export async function unnamed(reader: Reader, columns: FileColumn[], keys: string[]): Promise<string[]> {
  if (columns.length === 0) throw new Error('the house names no column of files: every file would look like a stray')
  const asked = keys.flatMap(namesOf)
  const { rows } = await sql<{ name: string }>`${sql.join(
    columns.map((column) => naming(column, asked)),
    sql` union `,
  )}`.execute(reader)
  const named = new Set(rows.map(({ name }) => name))
  return keys.filter((key) => !namesOf(key).some((name) => named.has(name)))
}

function naming(column: FileColumn, asked: string[]) {
  const [table, name] = column.split('.') as [string, string]
  return sql`select ${sql.ref(name)} as name from ${sql.table(table)} where ${sql.ref(name)} = any(${asked}::text[])`
}

/** The widths of a picture go by its key; one of them may also be named alone, as the original of an old photo. */
export function namesOf(path: string): string[] {
  const key = /\/([^/]+)-(?:full|\d+)\.webp$/.exec(path)?.[1]
  return key ? [path, key] : [path]
}

async function* oldFiles(files: Files, before: Date): AsyncIterable<string> {
  for (const folder of folders) {
    for await (const key of files.list(folder)) if (shape.test(key) && (await files.isOlder(key, before))) yield key
  }
}

async function* batches(keys: AsyncIterable<string>): AsyncIterable<string[]> {
  let batch: string[] = []
  for await (const key of keys) {
    if (batch.push(key) < atOnce) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
