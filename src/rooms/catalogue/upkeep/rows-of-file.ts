import { tableBounds } from '#base/bounds'
import { readTable } from '#base/csv'
import { askTableThread, type Parts } from '#base/table-parts'
import { refuse } from '#kit/refusal'
import type { FileProblem } from './bulk-steps.ts'
import { type FileRow, type FileRows, type KeyedRow, readRows } from './listings-csv-read.ts'

type AskedRows = { bytes: Uint8Array }
type Head = { count: number; keyed: number; problems: FileProblem[]; isAnsi: boolean }
type Rows = Parts<Head, KeyedRow | FileRow>

/** The rows of a file that came back, first those with keys. Refuses what is no table of the shop's listings. */
export async function rowsOfFile({ bytes }: AskedRows): Promise<Rows> {
  const table = await readTable(bytes)
  if (table.records.length === 0) refuse('invalid', 'csv_no_rows')
  const { keyed, fresh, problems, isAnsi } = readRows(table)
  return { head: { count: table.records.length, keyed: keyed.length, problems, isAnsi }, items: [...keyed, ...fresh] }
}

/** The same, in a thread where the file is large; `count` is that of all its rows. */
export async function readFileRows(bytes: Uint8Array): Promise<FileRows & { count: number }> {
  const isSmall = bytes.length <= tableBounds.atOnce
  const asked = { bytes }
  const { head, items }: Rows = isSmall
    ? await rowsOfFile(asked)
    : await askTableThread('rooms/catalogue/upkeep/table-thread', asked)
  const { count, keyed, problems, isAnsi } = head
  return { count, keyed: items.slice(0, keyed) as KeyedRow[], fresh: items.slice(keyed), problems, isAnsi }
}
