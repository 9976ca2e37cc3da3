import { withOrdinaryBlanks } from '#base/lost-signs'
import { asText } from '#base/spreadsheet-text'
import type { ListingId, VariantId } from '#kit/id'
import { stepName } from '../measure/units.ts'
import type { OwnListing } from '../queries.ts'
import type { Options, OwnVariant } from '../variants.ts'
import type { ShopChoices } from './bulk-queries.ts'
import { columns } from './listings-csv-columns.ts'
import { csv as t } from './messages-csv.fr.ts'

/** Which variant a row is, and what it was when the file was written: the listing's version and the variant's stock. */
export type RowKey = { listing: ListingId; variant: VariantId; version: number; stock: number | null }

const optionsAt = columns.findIndex(({ field }) => field === 'sku')
const head = columns.map(({ name }) => name)

/** The names of the columns, key first. */
export const csvHead: readonly string[] = [
  t.columns.key,
  ...head.toSpliced(optionsAt, 0, t.columns.unit, t.columns.options),
]

/** One row for each variant; what its listing says stands on each, so that rows may be sorted and moved. */
export function* csvRows(listings: Iterable<OwnListing>, choices: ShopChoices): Generator<string[]> {
  for (const listing of listings) for (const variant of listing.variants) yield rowOf(listing, variant, choices)
}

/** "L12-V34-7-5". */
export function writeKey({ id, version }: Pick<OwnListing, 'id' | 'version'>, variant: OwnVariant): string {
  return `L${id}-V${variant.id}-${version}-${variant.stock ?? 'x'}`
}

export function readKey(text: string): RowKey | undefined {
  const found = /^L([1-9]\d{0,14})-V([1-9]\d{0,14})-(\d{1,9})-(\d{1,7}|x)$/i.exec(text.trim())
  if (!found) return undefined
  const [, listing, variant, version, stock] = found
  return {
    listing: Number(listing) as ListingId,
    variant: Number(variant) as VariantId,
    version: Number(version),
    stock: /x/i.test(stock!) ? null : Number(stock),
  }
}

/** "Taille : 52 · Métal : or". */
export function optionsText(options: Options): string {
  return Object.entries(options)
    .map(([name, value]) => `${name} : ${value}`)
    .join(' · ')
}

/** As a spreadsheet gives it back: no number to it, and with blanks that its files have. */
function surviving(text: string): string {
  return asText(withOrdinaryBlanks(text))
}

function rowOf(listing: OwnListing, variant: OwnVariant, choices: ShopChoices): string[] {
  const cells = columns.map(({ field, ofVariant, isText, write }) => {
    const holder = (ofVariant ? variant : listing) as unknown as Record<string, never>
    const cell = write(holder[field]!, { ...choices, measure: listing.measure })
    return isText ? surviving(cell) : cell
  })
  const options = surviving(optionsText(variant.options))
  return [writeKey(listing, variant), ...cells.toSpliced(optionsAt, 0, stepName(listing.measure), options)]
}
