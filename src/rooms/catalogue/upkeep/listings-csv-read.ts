import type { Table } from '#base/csv'
import { unguarded } from '#base/csv-text'
import { fromText } from '#base/spreadsheet-text'
import { foldedName } from '#kit/fold'
import { refuse } from '#kit/refusal'
import type { FileProblem } from './bulk-steps.ts'
import { csvHead, type RowKey, readKey } from './listings-csv.ts'
import { csv as t } from './messages-csv.fr.ts'

/** A row of a file that came back, its cells by the names of our columns; a column that the file lacks is absent. */
export type FileRow = { line: number; cells: Record<string, string> }
export type KeyedRow = FileRow & { key: RowKey }
/** `isAnsi`: in an encoding that has not all signs. */
export type FileRows = { keyed: KeyedRow[]; fresh: FileRow[]; problems: FileProblem[]; isAnsi: boolean }

const mostFresh = 2000

/** Rows by their keys, in whatever order; what stands twice counts once, or not at all where the two differ. */
export function readRows(table: Table): FileRows {
  const { names, problems } = readHead(table.header.cells)
  const rows = table.records.map(({ line, cells }) => ({ line, cells: cellsOf(names, cells) }))
  const { with: marked = [], without = [] } = Object.groupBy(rows, ({ cells }) =>
    cells[t.columns.key] ? 'with' : 'without',
  )
  const keyed = marked.flatMap((row) => {
    const key = readKey(row.cells[t.columns.key]!)
    if (!key)
      problems.push({
        code: 'csv_key_unknown',
        line: row.line,
        values: { key: beginningOf(row.cells[t.columns.key]!) },
      })
    return key ? [{ ...row, key }] : []
  })
  if (without.length > mostFresh) refuse('invalid', 'csv_fresh_many', { maximum: mostFresh })
  return { keyed: eachOnce(keyed, problems), fresh: without, problems, isAnsi: !table.encoding.startsWith('utf') }
}

/** Columns are known by name, wherever they stand. One that is twice there is read where it stands first. */
function readHead(header: readonly string[]): { names: (string | undefined)[]; problems: FileProblem[] } {
  const problems: FileProblem[] = []
  const waiting = new Map(csvHead.map((name) => [foldedName(name), name]))
  const names = header.map((cell) => {
    const name = waiting.get(foldedName(cell))
    waiting.delete(foldedName(cell))
    if (!name && cell.trim())
      problems.push({ code: 'csv_column_unknown', values: { column: beginningOf(cell.trim()) } })
    return name
  })
  if (waiting.has(foldedName(t.columns.key))) refuse('invalid', 'csv_no_key')
  const missing = [...waiting.values()].join(', ')
  if (missing) problems.push({ code: 'csv_columns_missing', values: { columns: missing } })
  return { names, problems }
}

function cellsOf(names: readonly (string | undefined)[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name, at) => (name ? [[name, fromText(plainCell(unguarded(cells[at] ?? '')))]] : [])),
  )
}

/** A text as a cell holds it: with one kind of line ends, and no blanks around. */
export function plainCell(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

/** What is quoted of a cell. Half of an emoji is no text, and the database takes none. */
export function beginningOf(cell: string): string {
  return cell.slice(0, 60).toWellFormed()
}

function eachOnce(rows: readonly KeyedRow[], problems: FileProblem[]): KeyedRow[] {
  const byVariant = Map.groupBy(rows, ({ key }) => `${key.listing} ${key.variant}`)
  return [...byVariant.values()].flatMap((same) => {
    const [first] = same
    const other = same.find(({ cells }) => JSON.stringify(cells) !== JSON.stringify(first!.cells))
    if (!other) return [first!]
    problems.push({ code: 'csv_row_twice', line: first!.line, values: { other: other.line } })
    return []
  })
}
