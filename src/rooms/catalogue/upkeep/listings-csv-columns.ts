import { foldedName } from '#kit/fold'
import { decimalOf, parseCents } from '#kit/money'
import { type Category, categoriesOf, categoryPath } from '../categories/categories.ts'
import { wordsOf } from '../choices.ts'
import { limits } from '../limits.ts'
import type { ListingState } from '../listing.ts'
import { stockInSteps, typedStock } from '../measure/measure-input.ts'
import { byPiece, type Measure, writeQuantity } from '../measure/units.ts'
import type { ListingField, VariantField } from './bulk-changes.ts'
import type { NamedChoice, ShopChoices } from './bulk-queries.ts'
import { cameBack } from './came-back.ts'
import { csv as t } from './messages-csv.fr.ts'

/** What a cell says that cannot be understood; `step` is what its stock is counted by. */
export type CellFault = { fault: string; maximum?: number; step?: string }
/** What a cell is read and written by: the shop's choices, and how its listing is counted (pieces where it is new). */
export type CellContext = ShopChoices & { measure?: Measure }
export type Column = {
  name: string
  field: ListingField | VariantField
  ofVariant: boolean
  /** It holds words, in which a spreadsheet may see a number or a day. */
  isText?: boolean
  /** It names something of the shop's. */
  isChoice?: boolean
  write: (value: never, context: CellContext) => string
  read: (text: string, context: CellContext) => unknown | CellFault
}

const money = {
  write: (cents: number | null) => (cents === null ? '' : decimalOf(cents).replace('.', ',')),
  read: readPrice,
}
const text = (maximum: number, lines = false) => ({
  isText: true,
  write: (value: string) => value,
  read: (cell: string) => {
    const value = lines ? cell : cell.replace(/\s+/g, ' ')
    return value.length <= maximum ? value : { fault: 'csv_too_long', maximum }
  },
})
const count = (least: number, maximum: number) => ({
  write: (value: number | null) => (value === null ? '' : String(value)),
  read: (cell: string) => readCount(cell, least, maximum),
})
/** "3", or in the unit of its listing: "12 m", "850 g". */
const stock = {
  write: (value: number | null, { measure = byPiece }: CellContext) => typedStock(value, measure),
  read: (cell: string, { measure = byPiece }: CellContext) => {
    if (measure.unit === 'piece' || cell === '') return readCount(cell, 0, limits.stock)
    const steps = stockInSteps(cell, measure)
    return typeof steps === 'string' ? Number(steps) : { fault: 'csv_measured', step: writeQuantity(1, measure) }
  },
}
const words = (maximum: number) => ({
  isText: true,
  write: (value: readonly string[]) => value.join(', '),
  read: (cell: string) => {
    const list = wordsOf(cell)
    if (list.length > maximum) return { fault: 'csv_words_many', maximum }
    return list.every((word) => word.length <= limits.word) ? list : { fault: 'csv_word_long', maximum: limits.word }
  },
})
const oneOf = (kind: 'sections' | 'profiles', fault: string) => ({
  isText: true,
  isChoice: true,
  write: (id: number | null, choices: ShopChoices) => choices[kind].find((one) => one.id === id)?.name ?? '',
  read: (cell: string, choices: ShopChoices) => (cell === '' ? null : (named(choices[kind], cell)?.id ?? { fault })),
})

/** What a file of listings says, in its order; between quantity and reference stand the options, which it cannot change. */
export const columns: readonly Column[] = [
  { name: t.columns.title, field: 'title', ofVariant: false, ...text(limits.title) },
  {
    name: t.columns.state,
    field: 'state',
    ofVariant: false,
    write: (state: ListingState) => t.states[state],
    read: readState,
  },
  { name: t.columns.price, field: 'price', ofVariant: true, ...money },
  { name: t.columns.stock, field: 'stock', ofVariant: true, ...stock },
  { name: t.columns.sku, field: 'sku', ofVariant: true, ...text(limits.sku) },
  { name: t.columns.section, field: 'section', ofVariant: false, ...oneOf('sections', 'csv_section') },
  { name: t.columns.category, field: 'category', ofVariant: false, write: categoryName, read: readCategory },
  { name: t.columns.tags, field: 'tags', ofVariant: false, ...words(limits.tags) },
  { name: t.columns.materials, field: 'materials', ofVariant: false, ...words(limits.materials) },
  { name: t.columns.leadDays, field: 'leadDays', ofVariant: false, ...count(1, limits.leadDays) },
  { name: t.columns.weight, field: 'weight', ofVariant: true, ...count(0, limits.weight) },
  { name: t.columns.deliveryProfile, field: 'deliveryProfile', ofVariant: false, ...oneOf('profiles', 'csv_profile') },
  { name: t.columns.description, field: 'description', ofVariant: false, ...text(limits.description, true) },
]

export const isFault = (value: unknown): value is CellFault =>
  typeof value === 'object' && value !== null && 'fault' in value

function readPrice(cell: string): number | null | CellFault {
  if (cell === '') return null
  const cents = parseCents(cell)
  if (cents === undefined || cents < 1) return { fault: 'csv_price' }
  return cents <= limits.price ? cents : { fault: 'csv_too_large', maximum: limits.price / 100 }
}

/** A spreadsheet may have made "3" to "3,00". */
function readCount(cell: string, least: number, maximum: number): number | null | CellFault {
  if (cell === '') return null
  const plain = cell.replace(/[\s\u00a0\u202f]/g, '').replace(/[.,]0+$/, '')
  if (!/^\d{1,12}$/.test(plain) || Number(plain) < least) return { fault: 'csv_count' }
  return Number(plain) <= maximum ? Number(plain) : { fault: 'csv_too_large', maximum }
}

function readState(cell: string): ListingState | CellFault {
  const states = Object.entries(t.states) as [ListingState, string][]
  return states.find(([, name]) => foldedName(name) === foldedName(cell))?.[0] ?? { fault: 'csv_state' }
}

function categoryName(key: string | null): string {
  return key === null
    ? ''
    : categoryPath(key)
        .map(({ name }) => name)
        .join(' › ')
}

function readCategory(cell: string, { universe }: ShopChoices): string | null | CellFault {
  if (cell === '') return null
  const other = universe === 'market' ? 'supplies' : 'market'
  const here = keysByName[universe].get(foldedName(cell))
  return here ?? { fault: keysByName[other].has(foldedName(cell)) ? 'csv_category_elsewhere' : 'csv_category' }
}

const keysByName = { market: byNames(categoriesOf('market')), supplies: byNames(categoriesOf('supplies')) }

function byNames(categories: readonly Category[]): Map<string, string> {
  return new Map(
    categories.flatMap(({ key }) => [
      [foldedName(key), key],
      [foldedName(categoryName(key)), key],
    ]),
  )
}

/** The one that is so called, or whose name a spreadsheet would have left so. */
function named(choices: readonly NamedChoice[], cell: string): NamedChoice | undefined {
  const same = choices.find(({ name }) => name === cell || foldedName(name) === foldedName(cell))
  const left = same ? [same] : choices.filter(({ name }) => cameBack(name, cell, true) === name)
  return left.length === 1 ? left[0] : undefined
}
