import type { Form } from '#base/http'
import { type FieldFault, Refusal, refuse } from '#kit/refusal'
import type { OfferInput } from '../inputs.ts'
import { columns, rowField } from '../options/row-fields.ts'
import type { OwnListing } from '../queries.ts'
import { byPiece, type Measure, readQuantity, writeQuantity } from './units.ts'

/** How the form asks for it; each but the piece has a field of its own that says how many are sold as one. */
export const waysOfSelling = ['piece', 'lot', 'length', 'weight'] as const
export type Sold = (typeof waysOfSelling)[number]
/** Bounds of those fields: pieces of a lot, centimetres and grams of a step; `least` is in steps. */
export const measureLimits = {
  lot: { least: 2, most: 100_000 },
  lengthStep: { least: 1, most: 1000 },
  weightStep: { least: 1, most: 10_000 },
  least: 1000,
} as const
export const measureFields = ['sold', 'lot', 'lengthStep', 'weightStep', 'least'] as const

/** The part of the form on how a piece is counted; a form without it says nothing. */
export function readMeasure(form: Form): OfferInput {
  return form.sold ? { measure: measureIn(form) } : {}
}

/** That part, filled from a listing. Steps that were never said are the usual ones. */
export function measureValues({ measure }: Pick<OwnListing, 'measure'>): Form {
  const { unit, unitStep, lot, minimum } = measure
  return {
    sold: soldOf(measure),
    lot: String(lot ?? ''),
    lengthStep: unit === 'cm' ? String(unitStep) : '10',
    weightStep: unit === 'gram' ? String(unitStep) : '10',
    least: minimum > 1 ? writeQuantity(minimum, measure) : '',
  }
}

/** What the form says now, for its words; pieces while it makes no sense. */
export function measureShown(form: Form): Measure {
  try {
    return form.sold ? measureIn(form) : byPiece
  } catch (error) {
    if (error instanceof Refusal) return byPiece
    throw error
  }
}

/** A stock as it is typed: "12 m", "3"; blank where nobody counts. */
export function typedStock(stock: number | null, measure: Measure): string {
  if (stock === null) return ''
  return measure.unit === 'piece' ? String(stock) : writeQuantity(stock, measure)
}

/** The same read back as a count of steps, text or blank; or the code of what is wrong with it. */
export function stockInSteps(text: string, measure: Measure): string | { fault: string } {
  const plain = text.trim()
  if (measure.unit === 'piece' || plain === '') return plain
  if (/^0+\s*[a-z]*$/i.test(plain)) return '0'
  const read = readQuantity(plain, { ...measure, minimum: 1 })
  return 'steps' in read ? String(read.steps) : { fault: `stock_${read.fault}` }
}

/** The form with its stocks in steps, where they were typed in metres or grams. What is wrong is told in `faults`. */
export function withSteps(form: Form, faults: FieldFault[]): Form {
  const measure = measureShown(form)
  if (measure.unit === 'piece') return withoutAmounts(form)
  const counted = (text: string, field: string) => {
    const steps = stockInSteps(text, measure)
    if (typeof steps === 'string') return steps
    faults.push({ field, code: steps.fault, values: { step: writeQuantity(1, measure) } })
    return ''
  }
  const keys = [form[columns.key] ?? []].flat()
  const rows = [form[columns.stock] ?? []].flat()
  return {
    ...form,
    ...(form.stock === undefined ? {} : { stock: counted(String(form.stock), 'stock') }),
    ...(rows.length > 0
      ? { [columns.stock]: rows.map((text, at) => counted(text, rowField('stock', keys[at] ?? ''))) }
      : {}),
  }
}

/** While the step of a length makes no sense, nothing more is said of what was counted by it. */
function withoutAmounts(form: Form): Form {
  if (form.sold !== 'length' && form.sold !== 'weight') return form
  const rows = [form[columns.stock] ?? []].flat()
  return { ...form, stock: '', ...(rows.length > 0 ? { [columns.stock]: rows.map(() => '') } : {}) }
}

function measureIn(form: Form): Measure {
  const counted = stepIn(form)
  return { ...counted, minimum: minimumIn(String(form.least ?? ''), { ...counted, minimum: 1 }) }
}

function stepIn(form: Form): Omit<Measure, 'minimum'> {
  switch (form.sold) {
    case 'piece':
      return { unit: 'piece', unitStep: 1, lot: null }
    case 'lot':
      return { unit: 'piece', unitStep: 1, lot: amountIn(form, 'lot') }
    case 'length':
      return { unit: 'cm', unitStep: amountIn(form, 'lengthStep'), lot: null }
    case 'weight':
      return { unit: 'gram', unitStep: amountIn(form, 'weightStep'), lot: null }
    default:
      return refuse('invalid', 'not_understood', { field: 'sold' })
  }
}

/** A lot of one, a step of nothing, half a gram: the same sentence says what goes. */
function amountIn(form: Form, field: 'lot' | 'lengthStep' | 'weightStep'): number {
  const { least, most } = measureLimits[field]
  const text = String(form[field] ?? '').trim()
  const amount = /^\d{1,9}$/.test(text) ? Number(text) : 0
  return amount >= least && amount <= most ? amount : refuse('invalid', `measure_${field}`, { field, least, most })
}

function minimumIn(text: string, measure: Measure): number {
  if (text.trim() === '') return 1
  const read = readQuantity(text.slice(0, 40), measure)
  const values = {
    field: 'least',
    step: writeQuantity(1, measure),
    most: writeQuantity(measureLimits.least, measure),
  }
  if (!('steps' in read))
    return refuse('invalid', read.fault === 'too_much' ? 'measure_least_large' : 'measure_least', values)
  return read.steps <= measureLimits.least ? read.steps : refuse('invalid', 'measure_least_large', values)
}

function soldOf({ unit, lot }: Measure): Sold {
  if (unit === 'piece') return lot === null ? 'piece' : 'lot'
  return unit === 'cm' ? 'length' : 'weight'
}
