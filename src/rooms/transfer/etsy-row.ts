import type { CsvRecord } from '#base/csv-records'
import { foldedName } from '#kit/fold'
import type { EtsyColumns } from './columns.ts'
import type { ImportedListing } from './imported-listing.ts'
import type { Amount } from './money-column.ts'
import type { Problem } from './problems.ts'
import { cleanLine, cleanText, listOf } from './text.ts'

const longestTitle = 255
/** As many as a choice may have here; Etsy allows 70. */
const mostOptions = 40

/** A row in our words, but for its key, which depends on the other rows. `names` are those of its cells, for `raw`. */
export function readEtsyRow(
  { line, cells }: CsvRecord,
  columns: EtsyColumns,
  names: string[],
  amount: Amount,
): Omit<ImportedListing, 'key' | 'signs'> {
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? ''))
  const problems: Problem[] = []
  return {
    line,
    title: readTitle(cell(columns.title), problems),
    description: cleanText(cell(columns.description)),
    priceCents: readPrice(amount, cell(columns.price), problems),
    priceText: cell(columns.price).trim(),
    currency: readCurrency(cell(columns.currency), problems),
    quantity: readQuantity(cell(columns.quantity), problems),
    tags: listOf(cell(columns.tags).replaceAll('_', ' ')),
    materials: listOf(cell(columns.materials)),
    images: readImages(columns.images.map(cell), problems),
    axes: readAxes(
      columns.axes.map(({ type, name, values }) => [axisName(cell(name), cell(type)), cell(values)]),
      problems,
    ),
    skus: listOf(cell(columns.sku)),
    raw: Object.fromEntries(cells.map((text, at) => [names[at] ?? '', text])),
    problems,
  }
}

function readTitle(text: string, problems: Problem[]): string {
  const title = cleanLine(text)
  if (title === '') problems.push({ code: 'title_missing', field: 'title' })
  const signs = Array.from(title)
  if (signs.length <= longestTitle) return title
  problems.push({ code: 'title_too_long', field: 'title', value: String(signs.length) })
  return signs.slice(0, longestTitle).join('').trimEnd()
}

function readPrice(amount: Amount, text: string, problems: Problem[]): number | null {
  if ('cents' in amount) return amount.cents
  problems.push({ code: `price_${amount.fault}`, field: 'price', value: shown(text) })
  return null
}

function readCurrency(text: string, problems: Problem[]): string {
  const code = text.trim().toUpperCase()
  if (/^[A-Z]{3}$/.test(code)) return code
  problems.push({ code: 'currency_missing', field: 'currency', value: shown(text) })
  return ''
}

function readQuantity(text: string, problems: Problem[]): number | null {
  const quantity = Number(/^\s*([-−]?\d+)(?:[.,]0+)?\s*$/.exec(text)?.[1]?.replace('−', '-') ?? Number.NaN)
  if (quantity >= 0 && quantity <= 1_000_000) return quantity
  problems.push({ code: quantityFault(text, quantity), field: 'quantity', value: shown(text) })
  return null
}

function quantityFault(text: string, quantity: number) {
  if (text.trim() === '') return 'quantity_missing'
  if (Number.isNaN(quantity)) return 'quantity_not_a_number'
  return quantity < 0 ? 'quantity_negative' : 'quantity_absurd'
}

function readImages(cells: string[], problems: Problem[]): string[] {
  const addresses = [...new Set(cells.map(cleanLine).filter((cell) => cell !== ''))]
  const refused = addresses.filter((address) => !isWebAddress(address))
  for (const address of refused) problems.push({ code: 'image_address', field: 'images', value: shown(address) })
  return addresses.filter(isWebAddress)
}

function isWebAddress(text: string): boolean {
  const url = URL.parse(text)
  return text.length <= 2048 && (url?.protocol === 'https:' || url?.protocol === 'http:')
}

/** The maker's own name, else Etsy's of the kind; "Custom Property" is Etsy's way of saying that it has none. */
function axisName(own: string, kind: string): string {
  return withoutStars(own) || (customKinds.has(foldedName(kind)) ? '' : withoutStars(kind))
}

const customKinds = new Set(
  ['Custom Property', 'Propriété personnalisée', 'Benutzerdefinierte Eigenschaft', 'Proprietà personalizzata'].map(
    foldedName,
  ),
)

/** Older forms of Etsy mark what must be chosen: "Design*", "★ Taille ★". A star between words is the maker's. */
function withoutStars(text: string): string {
  return cleanLine(text).replace(stars, '')
}

const stars = /^[\s*✱＊★☆⭐✦✶]+|[\s*✱＊★☆⭐✦✶]+$/gu

/** Etsy separates values by a bare comma and escapes nothing: "5,5 1/2,6" are three, "framed, 8 x 10" is one. */
function readAxes(cells: string[][], problems: Problem[]): ImportedListing['axes'] {
  const axes = cells.map(([name = '', values = '']) => ({ name, values: optionsOf(values) }))
  return axes
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => {
      if (values.length > mostOptions) problems.push({ code: 'too_many_options', field: 'axes', value: shown(name) })
      return { name, values: values.slice(0, mostOptions) }
    })
}

/** A value that is nothing but stars stays: it is what one chooses. */
function optionsOf(cell: string): string[] {
  return [...new Set(listOf(cell, /,(?!\s)/).map((value) => withoutStars(value) || value))]
}

/** As much of a cell as a sentence can hold, cut between two characters. */
function shown(text: string): string {
  return Array.from(text.trim().slice(0, 120)).slice(0, 60).join('')
}
