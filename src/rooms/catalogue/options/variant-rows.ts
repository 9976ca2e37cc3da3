import { readChoices } from '../choices.ts'
import { limits } from '../limits.ts'
import type { Choice } from '../listing.ts'
import { combinationsOf, countCombinations, keyOf, type Options } from '../variants.ts'

/** A row of the grid as it was typed, all text; `absent` is ticked where the combination does not exist. */
export type Row = {
  key: string
  price: string
  stock: string
  sku: string
  weight: string
  photo: string
  absent: boolean
}
/** The grid has a row for each combination. */
export type ShownRow = Row & { options: Options }

export const blankRow: Omit<Row, 'key'> = {
  price: '',
  stock: '',
  sku: '',
  weight: '',
  photo: '',
  absent: false,
}

/** What is written into all rows of one value (or of all) at once; blank leaves what is there. */
export type Fill = { which: string; price: string; stock: string; weight: string; made: boolean }

/** The options of a form's text, as many as a listing may have, or none while it makes no sense. */
export function choicesIn(text: string): Choice[] {
  const choices = readChoices(text.replaceAll('\r\n', '\n')) ?? []
  return choices
    .slice(0, limits.choices)
    .map((choice) => ({ ...choice, values: choice.values.slice(0, limits.choiceValues) }))
}

/** Whether its combinations are few enough for a grid; without options there is none. */
export function fitsGrid(choices: readonly Choice[]): boolean {
  return choices.length > 0 && countCombinations(choices) <= limits.variants
}

/**
 * A row for each combination of these options: as typed, or what its combination had before a name or a value was
 * written anew, or blank.
 */
export function rowsFor(choices: readonly Choice[], typed: readonly Row[]): ShownRow[] {
  if (!fitsGrid(choices)) return []
  const byKey = new Map(typed.map((row) => [row.key, row]))
  const before = beforeRenaming(choices, optionsIn(typed))
  return combinationsOf(choices).map((options) => {
    const key = keyOf(options)
    const row = byKey.get(key) ?? byKey.get(keyOf(before.optionsOf(options)))
    return { ...blankRow, ...row, ...(byKey.has(key) || !before.isDivided ? {} : { stock: '' }), key, options }
  })
}

/** Rows stand together by their first option; with one option there is nothing to part. */
export function groupOf(options: Options, choices: readonly Choice[]): string {
  return choices.length > 1 ? (options[choices[0]!.name] ?? '') : ''
}

/** The rows with what is filled at once written into those that it means. */
export function filled(rows: readonly ShownRow[], { which, price, stock, weight, made }: Fill): ShownRow[] {
  const [name, value] = pairOf(which)
  const isMeant = ({ options }: ShownRow) => name === undefined || options[name] === value
  const given = Object.entries({ price, weight }).filter(([, text]) => text.trim() !== '')
  const stocks = made ? { stock: '' } : stock.trim() === '' ? {} : { stock }
  return rows.map((row) => (isMeant(row) ? { ...row, ...Object.fromEntries(given), ...stocks } : row))
}

/** How the bar that fills names one value: ["Taille","52"]. */
export const whichOf = (name: string, value: string) => JSON.stringify([name, value])

function pairOf(which: string): [name?: string, value?: string] {
  const pair = parsed(which)
  return Array.isArray(pair) && pair.length === 2 ? [String(pair[0]), String(pair[1])] : []
}

/** Which options the rows had, each with its values in their order. */
function optionsIn(rows: readonly Row[]): Choice[] {
  const names = new Map<string, Set<string>>()
  for (const { key } of rows)
    for (const [name, value] of entriesOf(key)) names.set(name, (names.get(name) ?? new Set()).add(value))
  return [...names].map(([name, values]) => ({ name, values: [...values] }))
}

function entriesOf(key: string): [string, string][] {
  const entries = parsed(key)
  if (!Array.isArray(entries)) return []
  return entries.filter((entry) => Array.isArray(entry) && entry.length === 2).map(([a, b]) => [String(a), String(b)])
}

/**
 * What a combination was called before: a new name with the same values, a new value in the same place. Where an option
 * was added one combination became several (`isDivided`), and nobody can say which of them the pieces are.
 */
function beforeRenaming(now: readonly Choice[], was: readonly Choice[]) {
  const pairs = now.flatMap((choice) => {
    const old = was.find(({ name }) => name === choice.name) ?? was.find((one) => isRenamed(choice, one, now))
    return old ? [{ choice, old }] : []
  })
  const optionsOf = (options: Options): Options =>
    Object.fromEntries(
      pairs.map(({ choice, old }) => [old.name, valueBefore(choice, old, options[choice.name]!)] as const),
    )
  return { optionsOf, isDivided: pairs.length < now.length }
}

function isRenamed({ values }: Choice, old: Choice, now: readonly Choice[]): boolean {
  const isGone = now.every(({ name }) => name !== old.name)
  return isGone && values.length === old.values.length && values.every((value) => old.values.includes(value))
}

function valueBefore({ values }: Choice, old: Choice, value: string): string {
  const there = old.values[values.indexOf(value)]
  const isNew = old.values.length === values.length && !old.values.includes(value)
  return isNew && there !== undefined && !values.includes(there) ? there : value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
