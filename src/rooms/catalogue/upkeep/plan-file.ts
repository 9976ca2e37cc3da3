import { pauses } from '#base/in-turns'
import type { OwnListing } from '../queries.ts'
import type { OwnVariant } from '../variants.ts'
import { same, type Value } from './bulk-changes.ts'
import type { ShopChoices } from './bulk-queries.ts'
import { type Edit, type FileProblem, type FileValue, type FreshListing, type Step, stocksOf } from './bulk-steps.ts'
import { cameBack, isWhole } from './came-back.ts'
import { optionsText } from './listings-csv.ts'
import { type CellContext, type CellFault, type Column, columns, isFault } from './listings-csv-columns.ts'
import { beginningOf, type FileRow, type FileRows, type KeyedRow, plainCell } from './listings-csv-read.ts'
import { csv as t } from './messages-csv.fr.ts'

export type FilePlan = { steps: Step[]; problems: FileProblem[]; named: number }

/**
 * What a file that came back changes, against the listings as they are now: only what it says otherwise. What was
 * changed here since it was written is marked; rows without key are new drafts.
 */
export async function planFile(
  rows: FileRows,
  listings: readonly OwnListing[],
  choices: ShopChoices,
): Promise<FilePlan> {
  const problems = [...rows.problems]
  const context = { ...choices, isAnsi: rows.isAnsi }
  const byId = new Map(listings.map((listing) => [listing.id, listing]))
  const edits: Edit[] = []
  const groups = Map.groupBy(rows.keyed, ({ key }) => key.listing)
  const pause = pauses()
  for (const [id, group] of groups) {
    await pause()
    const values = valuesOf(byId.get(id), group, context, problems)
    if (values.length > 0) edits.push(editOf(byId.get(id)!, values))
  }
  const fresh = rows.fresh.flatMap((row) => freshOf(row, context, problems))
  return {
    steps: [...edits, ...fresh.map((one) => ({ fresh: one }))],
    problems: problems.sort(byLine),
    named: groups.size,
  }
}

/** What cells are read by, and whether their file may have lost signs. */
type FileContext = CellContext & { isAnsi: boolean }
type Said = Value & { line: number; conflict: boolean }

function valuesOf(
  listing: OwnListing | undefined,
  rows: readonly KeyedRow[],
  context: FileContext,
  problems: FileProblem[],
): FileValue[] {
  const said = rows.flatMap((row) => {
    const variant = listing?.variants.find(({ id }) => id === row.key.variant)
    if (listing && variant) return saidOf(listing, variant, row, context, problems)
    problems.push({ code: 'csv_key_unknown', line: row.line, values: { key: row.cells[t.columns.key]! } })
    return []
  })
  return [...Map.groupBy(said, ({ variant, field }) => `${variant} ${field}`).values()].flatMap((all) =>
    agreed(all, problems),
  )
}

/** What a row says of its variant and of its listing that is not so now. */
function saidOf(
  listing: OwnListing,
  variant: OwnVariant,
  row: KeyedRow,
  context: FileContext,
  problems: FileProblem[],
): Said[] {
  const options = row.cells[t.columns.options]
  const ownOptions = plainCell(optionsText(variant.options))
  if (options !== undefined && cameBack(ownOptions, options, context.isAnsi) !== ownOptions)
    problems.push({ code: 'csv_options_fixed', line: row.line })
  return columns.flatMap((column) => {
    const holder = (column.ofVariant ? variant : listing) as unknown as Record<string, unknown>
    const value = changeOf(column, holder[column.field], row, { ...context, measure: listing.measure }, problems)
    if (value === undefined) return []
    if (column.field === 'stock' && value === row.key.stock) return []
    const moved = column.field === 'stock' && variant.stock !== row.key.stock
    const conflict = moved || listing.version !== row.key.version
    return [{ variant: column.ofVariant ? variant.id : null, field: column.field, value, line: row.line, conflict }]
  })
}

/** What a cell says, unless it says what is so, or nothing that can be. */
function changeOf(column: Column, now: unknown, row: FileRow, context: FileContext, problems: FileProblem[]): unknown {
  const cell = row.cells[column.name]
  if (cell === undefined) return undefined
  const ours = plainCell(column.write(now as never, context))
  const told = cameBack(ours, cell, context.isAnsi)
  if (told === ours) return undefined
  const value = readCell(column, { cell, told, line: row.line }, context, problems)
  if (value === undefined || same(value, now)) return undefined
  if (column.field === 'state' && value === 'draft')
    return void problems.push({ code: 'csv_state_draft', line: row.line })
  return value
}

type ToldCell = { cell: string; told: string | undefined; line: number }

/** `told` is what the spreadsheet left of it; a choice of the shop may be known by what is left of its name. */
function readCell(
  column: Column,
  { cell, told, line }: ToldCell,
  context: FileContext,
  problems: FileProblem[],
): unknown {
  const value = told === undefined && !column.isChoice ? damaged : column.read(told ?? cell, context)
  if (!isFault(value)) return value
  problems.push(faultAt(line, column, cell, told === undefined ? damaged : value))
  return undefined
}

const damaged: CellFault = { fault: 'csv_damaged' }

/** Of a listing with several rows it is enough to write a word on one; two that say different things are not believed. */
function agreed(said: readonly Said[], problems: FileProblem[]): FileValue[] {
  const [first] = said
  const other = said.find(({ value }) => !same(value, first!.value))
  const { line, conflict, ...value } = first!
  if (!other) return [conflict ? { ...value, conflict } : value]
  const column = columns.find(({ field }) => field === value.field)!.name
  problems.push({ code: 'csv_rows_differ', line, values: { other: other.line, column } })
  return []
}

function editOf(listing: OwnListing, values: FileValue[]): Edit {
  return { listing: listing.id, version: listing.version, stocks: stocksOf(listing), values }
}

function freshOf(row: FileRow, context: FileContext, problems: FileProblem[]): FreshListing[] {
  const title = row.cells[t.columns.title]
  if (!title) problems.push({ code: 'csv_row_bare', line: row.line })
  const said = columns.flatMap((column) => {
    const cell = row.cells[column.name]
    if (!title || !cell || column.field === 'state') return []
    const told = isWhole(cell, context.isAnsi) ? cell : undefined
    const value = readCell(column, { cell, told, line: row.line }, context, problems)
    return value === undefined ? [] : [[column.field, value] as const]
  })
  const fresh = { ...blank, ...(Object.fromEntries(said) as Partial<FreshListing>), line: row.line }
  return fresh.title ? [fresh] : []
}

const blank: Omit<FreshListing, 'line'> = {
  ...{ title: '', description: '', price: null, stock: null, category: null, tags: [], materials: [], sku: '' },
  ...{ leadDays: null, weight: null, section: null, deliveryProfile: null },
}

function faultAt(
  line: number,
  { name }: Column,
  cell: string,
  { fault, maximum = 0, step = '' }: CellFault,
): FileProblem {
  return { code: fault, line, values: { column: name, value: beginningOf(cell), maximum, step } }
}

const byLine = (one: FileProblem, other: FileProblem) => (one.line ?? 0) - (other.line ?? 0)
