import { z } from 'zod'
import type { Form } from '#base/http'
import type { PhotoId } from '#kit/id'
import type { FieldFault } from '#kit/refusal'
import { faultOfChoices } from '../choices.ts'
import { countBetween, ListingInput } from '../inputs.ts'
import { limits } from '../limits.ts'
import type { Choice } from '../listing.ts'
import { combinationsOf, countCombinations, keyOf, type Options, type VariantInput } from '../variants.ts'
import { type Column, rowField, typedRows } from './row-fields.ts'
import { choicesIn, fitsGrid, type Row } from './variant-rows.ts'

/** The variants of a form's grid, one for each combination that exists. What is wrong is told in `faults`. */
export function readVariants(form: Form, faults: FieldFault[]): VariantInput[] {
  const choices = choicesIn(String(form.choices ?? ''))
  const typed = typedRows(form)
  const fault = faultOfGrid(choices, typed)
  if (fault) {
    faults.push(fault)
    return []
  }
  const byKey = new Map(typed.map((row) => [row.key, row]))
  const rows = combinationsOf(choices).flatMap((options) => {
    const row = byKey.get(keyOf(options))!
    return row.absent ? [] : [{ options, row }]
  })
  if (rows.length === 0) faults.push({ field: 'grid', code: 'variants_none' })
  const base = ListingInput.shape.price.safeParse(form.price).data ?? null
  return rows.flatMap(({ options, row }) => readRow(options, row, base, faults))
}

/** Counted before anything is built. What is wrong with the options themselves is told beside them already. */
function faultOfGrid(choices: readonly Choice[], typed: readonly Row[]): FieldFault | undefined {
  if (faultOfChoices(choices)) return { field: 'grid', code: 'variants_wait' }
  if (choices.length === 0) return { field: 'choices', code: 'variants_without_options' }
  const bounds = { count: countCombinations(choices), maximum: limits.variants }
  if (!fitsGrid(choices)) return { field: 'choices', code: 'variants_many', values: bounds }
  const keys = new Set(typed.map(({ key }) => key))
  if (typed.length > limits.variants)
    return { field: 'grid', code: 'variants_many', values: { ...bounds, count: typed.length } }
  if (keys.size < typed.length) return { field: 'grid', code: 'variants_twice' }
  const missing = combinationsOf(choices).filter((options) => !keys.has(keyOf(options)))
  return missing.length > 0 ? { field: 'grid', code: 'variants_new', values: { count: missing.length } } : undefined
}

const RowInput = z.object({
  price: ListingInput.shape.price,
  stock: ListingInput.shape.stock,
  sku: z.string().trim().max(limits.sku, 'too_long'),
  weight: countBetween(0, limits.weight),
  photo: z
    .string()
    .regex(/^([1-9]\d{0,14})?$/, 'not_understood')
    .transform((id) => (id ? (Number(id) as PhotoId) : null)),
})

/** A row without a price has the one of the form. */
function readRow(options: Options, row: Row, base: number | null, faults: FieldFault[]): VariantInput[] {
  const read = RowInput.safeParse(row)
  if (read.success) return [{ options, ...read.data, price: read.data.price ?? base }]
  for (const { path, message, ...values } of read.error.issues)
    faults.push({ field: rowField(path[0] as Column, row.key), code: message, values: { ...values } })
  return []
}
