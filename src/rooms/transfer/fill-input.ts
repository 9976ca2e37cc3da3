import { z } from 'zod'
import type { Form } from '#base/http'
import type { ListingId } from '#kit/id'
import { type Cents, parseCents } from '#kit/money'
import { type FieldFault, Refusal } from '#kit/refusal'
import { type CategoryKey, type Choice, findCategory, ListingInput, limits, type Universe } from '#rooms/catalogue'
import { categoryMeant } from './category-words.ts'
import { parseRate, type Rate, roundings } from './euro-prices.ts'

/** One value for each listing, from fields named `quantity_123`; what is left blank is left out. */
type PerListing<Value> = Map<ListingId, Value>

/** What to do with all prices of one currency. A blank currency is one that the file did not name. */
export const RateInput = z.object({
  currency: z
    .string()
    .regex(/^([A-Z]{3})?$/, 'not_understood')
    .transform((code) => code || null),
  rate: z.string({ error: 'required' }).transform((text, context): Rate => {
    const rate = parseRate(text)
    if (rate === undefined) context.addIssue({ code: 'custom', message: 'import_rate' })
    return rate ?? (1 as Rate)
  }),
  rounding: z.enum(roundings, { error: 'required' }),
})
export type RateInput = z.output<typeof RateInput>

/** A category for each listing: its own field, else that of its group. */
export function readCategories(form: Form, universe: Universe): PerListing<CategoryKey> {
  const ofGroups = new Map<ListingId, CategoryKey>()
  for (const [name, value] of fieldsOf(form, 'group')) {
    const category = findCategory(value)
    for (const id of category ? idsOf(form[`members_${name}`]) : []) ofGroups.set(id, category!.key)
  }
  return new Map([
    ...ofGroups,
    ...readEach(form, 'category', (text) => categoryMeant(text, universe), 'listing_category_unknown'),
  ])
}

/** Quantities: of each its own, else one for all that were shown. */
export function readQuantities(form: Form): PerListing<number> {
  const each = readEach(form, 'quantity', readCount, 'import_quantity')
  const all = blankToNone(form.all)
  if (all === undefined) return each
  const count = readCount(all) ?? fault({ field: 'all', code: 'import_quantity' })
  return new Map([...listingsOf(form, 'quantity').map((id) => [id, count] as const), ...each])
}

/** Prices in euros where the file gives none that can be read. */
export function readPrices(form: Form): PerListing<Cents> {
  return readEach(form, 'price', readPrice, 'not_an_amount')
}

/** The choices of each listing as they were shown, edited or not. A blank text takes them away. */
export function readAllChoices(form: Form): PerListing<Choice[]> {
  const faults: FieldFault[] = []
  const read = new Map<ListingId, Choice[]>()
  for (const id of listingsOf(form, 'choices')) {
    const field = `choices_${id}`
    const result = ListingInput.shape.choices.safeParse(form[field])
    if (result.success) read.set(id, result.data)
    else faults.push({ field, code: result.error.issues[0]!.message })
  }
  mustHaveNo(faults)
  return read
}

function readCount(text: string): number | undefined {
  const count = /^\d{1,7}$/.test(text) ? Number(text) : 0
  return count >= 1 && count <= limits.stock ? count : undefined
}

function readPrice(text: string): Cents | undefined {
  const cents = parseCents(text) ?? 0
  return cents >= 1 && cents <= limits.price ? cents : undefined
}

function readEach<Value>(
  form: Form,
  prefix: string,
  readOne: (text: string) => Value | undefined,
  code: string,
): PerListing<Value> {
  const faults: FieldFault[] = []
  const values = new Map<ListingId, Value>()
  for (const id of listingsOf(form, prefix)) {
    const text = blankToNone(form[`${prefix}_${id}`])
    const value = text === undefined ? undefined : readOne(text)
    if (value !== undefined) values.set(id, value)
    else if (text !== undefined) faults.push({ field: `${prefix}_${id}`, code })
  }
  mustHaveNo(faults)
  return values
}

function listingsOf(form: Form, prefix: string): ListingId[] {
  return fieldsOf(form, prefix).flatMap(([name]) => idsOf(name))
}

function fieldsOf(form: Form, prefix: string): [name: string, value: string][] {
  return Object.entries(form).flatMap(([name, value]) =>
    name.startsWith(`${prefix}_`) && typeof value === 'string' ? [[name.slice(prefix.length + 1), value]] : [],
  )
}

function idsOf(given: string | string[] | undefined): ListingId[] {
  return [given ?? []]
    .flat()
    .filter((text) => /^[1-9]\d{0,14}$/.test(text))
    .map((text) => Number(text) as ListingId)
}

function blankToNone(given: string | string[] | undefined): string | undefined {
  return (typeof given === 'string' && given.trim()) || undefined
}

function mustHaveNo(faults: FieldFault[]): void {
  if (faults.length > 0) throw new Refusal('invalid', 'input', {}, faults)
}

function fault(one: FieldFault): never {
  throw new Refusal('invalid', 'input', {}, [one])
}
