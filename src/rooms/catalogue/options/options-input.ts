import type { Form } from '#base/http'
import { type FieldFault, Refusal } from '#kit/refusal'
import { typedAmount } from '#rooms/shops'
import { readChoices } from '../choices.ts'
import { countBetween, type OfferInput } from '../inputs.ts'
import { limits } from '../limits.ts'
import { typedStock } from '../measure/measure-input.ts'
import type { OwnListing } from '../queries.ts'
import { combinationsOf, countCombinations, isVaried, keyOf, type OwnVariant } from '../variants.ts'
import { personalisationValues, readPersonalisations } from './personalisation-input.ts'
import { rowValues } from './row-fields.ts'
import { blankRow, type Row } from './variant-rows.ts'
import { readVariants } from './variants-input.ts'

/** What this part says: where all pieces are made to order there is no stock, whatever the field of the stock has. */
type Said = OfferInput & { stock?: null }

/** The part of the form on options, variants, pieces made to order and personalisation; a form without it says nothing. */
export function readOptions(form: Form): Said {
  if (form.variance === undefined) return {}
  const faults: FieldFault[] = askedAgain(form)
  const said = {
    ...readMade(form, faults),
    ...(form.variance === 'varied'
      ? { variants: readVariants(form, faults) }
      : { variants: [], weight: weightOf(form, faults) }),
    bespoke: form.bespoke === 'yes',
    personalisations: readPersonalisations(form, faults),
  }
  if (form.variance !== 'varied' && hasBatches(form)) faults.push({ field: 'variance', code: 'listing_batch_shared' })
  if (faults.length > 0) throw new Refusal('invalid', 'input', {}, faults)
  return said
}

/** One stock for all batches would not say whether one of them is enough. */
function hasBatches({ choices = '' }: Form): boolean {
  return readChoices(String(choices))?.some(({ batch }) => batch) ?? false
}

/** That part, filled from a listing. */
export function optionValues(listing: OwnListing): Form {
  const { variants, stock, leadDays, bespoke, personalisations } = listing
  const varied = isVaried(variants)
  const made = leadDays !== null && (varied || stock === null)
  return {
    variance: varied ? 'varied' : 'shared',
    ...(varied ? { stock: '', ...rowValues(rowsOfListing(listing)) } : { weight: String(variants[0]?.weight ?? '') }),
    ...(made ? { made: 'yes' } : {}),
    leadDays: String(leadDays ?? ''),
    ...(bespoke ? { bespoke: 'yes' } : {}),
    ...personalisationValues(personalisations),
  }
}

/** A button without script that only shows the form again: with a new grid, filled at once, or another question. */
function askedAgain({ more }: Form): FieldFault[] {
  if (more === 'grid' || more === 'fill') return [{ field: 'more', code: 'variants_shown' }]
  return []
}

function readMade(form: Form, faults: FieldFault[]): Said {
  const leadDays = numberIn(form, 'leadDays', countBetween(1, limits.leadDays), faults)
  if (form.made !== 'yes') return { leadDays }
  const isTold = faults.some(({ field }) => field === 'leadDays')
  if (leadDays === null && !isTold) faults.push({ field: 'leadDays', code: 'made_days_missing' })
  return form.variance === 'varied' ? { leadDays } : { leadDays, stock: null }
}

function weightOf(form: Form, faults: FieldFault[]): number | null {
  return numberIn(form, 'weight', countBetween(0, limits.weight), faults)
}

function numberIn(
  form: Form,
  field: string,
  schema: ReturnType<typeof countBetween>,
  faults: FieldFault[],
): number | null {
  const read = schema.safeParse(form[field])
  if (read.success) return read.data
  const { message, ...values } = read.error.issues[0]!
  faults.push({ field, code: message, values: { ...values } })
  return null
}

/** A combination that is not for sale has its row too, so that it can be put on sale. */
function rowsOfListing({ choices, variants, price, measure }: OwnListing): Row[] {
  const rows = variants.map((variant) => ({ ...rowOf(variant, price), stock: typedStock(variant.stock, measure) }))
  const there = new Set(rows.map(({ key }) => key))
  const keys = countCombinations(choices) <= limits.variants ? combinationsOf(choices).map(keyOf) : []
  return [...rows, ...keys.filter((key) => !there.has(key)).map(absentRow)]
}

/** A price that is the least of all stands in the form's own field, and here only where it differs. */
function rowOf({ options, price, sku, weight, photo }: OwnVariant, least: number | null): Omit<Row, 'stock'> {
  return {
    key: keyOf(options),
    price: price === least ? '' : typedAmount(price),
    ...{ sku, absent: false },
    ...{ weight: String(weight ?? ''), photo: String(photo ?? '') },
  }
}

const absentRow = (key: string): Row => ({ ...blankRow, key, absent: true })
