import { z } from 'zod'
import type { Form } from '#base/http'
import { type Cents, parseCents } from '#kit/money'
import { read } from '#kit/read'
import { type FieldFault, Refusal, refuse } from '#kit/refusal'
import { type Choice, countBetween, countCombinations, ListingInput, limits } from '#rooms/catalogue'

/**
 * What the maker says for all drafts with the options `of`: the options as she put them right and, where versions have
 * their own prices, what each value of each option adds (cents), and the stock and time of every version.
 */
export type VariantGroupInput = {
  of: Choice[]
  choices: Choice[]
  prices: 'same' | 'varied'
  supplements: Cents[][]
  stock: number | null
  leadDays: number | null
}

/** The field in which one value of one option says what it adds. */
export const supplementField = (option: number, value: number) => `supplement_${option}_${value}`

const Options = z.array(z.object({ name: z.string(), values: z.array(z.string()).max(limits.choiceValues) })).max(3)
const GroupInput = z.object({
  choices: ListingInput.shape.choices,
  prices: z.enum(['same', 'varied'], 'required'),
  stock: countBetween(0, limits.stock),
  leadDays: countBetween(1, limits.leadDays),
})

export function readVariantGroup(form: Form): VariantGroupInput {
  const of = optionsOf(form)
  const said = read(GroupInput, form)
  if (said.prices === 'same') return { ...said, of, supplements: [] }
  mustBeVariable(of, said)
  return { ...said, of, supplements: supplementsIn(form, of) }
}

function optionsOf({ of }: Form): Choice[] {
  try {
    return Options.parse(JSON.parse(String(of)))
  } catch {
    return refuse('invalid', 'not_understood')
  }
}

function mustBeVariable(of: Choice[], { choices, stock, leadDays }: z.output<typeof GroupInput>): void {
  const count = countCombinations(choices)
  if (count > limits.variants) refuse('invalid', 'variants_many', { field: 'prices', count, maximum: limits.variants })
  const shape = (options: Choice[]) => options.map(({ values }) => values.length).join()
  if (shape(of) !== shape(choices)) refuse('invalid', 'import_group_shape', { field: 'choices' })
  if (stock === null && leadDays === null) refuse('invalid', 'import_group_stock', { field: 'stock' })
}

function supplementsIn(form: Form, of: Choice[]): Cents[][] {
  const faults: FieldFault[] = []
  const supplements = of.map(({ values }, option) =>
    values.map((_, value) => supplementIn(form, supplementField(option, value), faults)),
  )
  if (faults.length > 0) throw new Refusal('invalid', 'input', {}, faults)
  return supplements
}

function supplementIn(form: Form, field: string, faults: FieldFault[]): Cents {
  const text = String(form[field] ?? '').trim()
  const cents = text === '' ? 0 : parseCents(text)
  if (cents === undefined) faults.push({ field, code: 'not_an_amount' })
  else if (cents > limits.price) faults.push({ field, code: 'too_large', values: { maximum: limits.price / 100 } })
  return cents ?? 0
}
