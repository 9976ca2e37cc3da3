import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId, VariantId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import type { Measure } from '../measure/units.ts'
import { lockOwnListing, type OwnListing } from '../queries.ts'
import { type ListingField, type VariantField, valueNow, withValues } from './bulk-changes.ts'
import { checked } from './bulk-plan.ts'
import type { ShopChoices } from './bulk-queries.ts'
import { type CellFault, columns, isFault } from './listings-csv-columns.ts'
import { plainCell } from './listings-csv-read.ts'
import { writeChanges } from './write-changes.ts'

/** The fields that are edited where they stand in the table. */
export const cellFields = ['title', 'price', 'stock'] as const
export type CellField = (typeof cellFields)[number]
/** What was typed, over what was shown, both as text: a price "18,00", a quantity "3" or nothing. */
export type CellInput = { variant: number | null; field: CellField; value: string; seen: string }

const noChoices: ShopChoices = { universe: 'market', sections: [], profiles: [] }

/** The value as it is now, as it is typed; `moved` where it was not what was shown, and nothing was written. */
export type CellNow = { text: string; value: unknown; leadDays: number | null; measure: Measure; moved: boolean }

/** One value of a listing, typed in its table; not where it was sold or edited elsewhere since it was shown. */
export async function setCell(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  listing: ListingId | string,
  { field, value, seen, ...of }: CellInput,
): Promise<CellNow> {
  const own = await findOwnShop(tx, actor, shop)
  const before = await lockOwnListing(tx, own.id, listing)
  const variant = before.variants.find(({ id }) => id === of.variant)
  if (field !== 'title' && !variant) refuse('missing', 'page_missing')
  const place = { variant: field === 'title' ? null : variant!.id, field }
  const now = cellNow(before, place)
  if (now.text !== plainCell(seen)) return { ...now, moved: true }
  const wanted = readCell(field, plainCell(value), before.measure)
  const after = checked(before, withConfirmed(withValues(before, [{ ...place, value: wanted }]), field))
  if (typeof after === 'string') refuse('invalid', after)
  await writeChanges(tx, actor, own.id, [{ before, after }])
  return cellNow(after, place)
}

const columnOf = (field: ListingField | VariantField) => columns.find((column) => column.field === field)!

function cellNow(listing: OwnListing, place: { variant: VariantId | null; field: CellField }): CellNow {
  const value = valueNow(listing, place)
  const { leadDays, measure } = listing
  const text = plainCell(columnOf(place.field).write(value as never, { ...noChoices, measure }))
  return { text, value, leadDays, measure, moved: false }
}

function readCell(field: CellField, text: string, measure: Measure): unknown {
  const value = columnOf(field).read(text, { ...noChoices, measure })
  return isFault(value) ? refuse('invalid', ...sentenceOf(field, value)) : value
}

function sentenceOf(field: CellField, { fault, maximum, step }: CellFault): [string, Record<string, unknown>] {
  if (fault === 'csv_measured') return ['stock_not_a_quantity', { step }]
  if (fault === 'csv_too_large') return ['too_large', { maximum }]
  if (fault === 'csv_too_long') return ['too_long', { maximum }]
  return [field === 'price' ? 'not_an_amount' : 'not_a_count', {}]
}

/** A price that she types is a price that she confirms. */
function withConfirmed<Listing extends { toConfirm: string[]; price: number | null }>(
  listing: Listing,
  field: CellField,
) {
  if (field !== 'price' || listing.price === null) return listing
  return { ...listing, toConfirm: listing.toConfirm.filter((lack) => lack !== 'price') }
}
