import type { Form } from '#base/http'
import { type Cents, parseCents } from '#kit/money'
import type { FieldFault } from '#kit/refusal'
import { typedAmount } from '#rooms/shops'
import { type Personalisation, personalisationKinds, personalisationLimits } from './personalisation.ts'

/** The fields of one question: `asked_0_name`, `asked_0_kind`… */
export const askedField = (at: number, part: Part) => `asked_${at}_${part}`
export type Part = 'name' | 'kind' | 'required' | 'supplement' | 'longest' | 'values' | 'gone'

/** What the maker asks of buyers: the questions that have a name. What is wrong is told in `faults`. */
export function readPersonalisations(form: Form, faults: FieldFault[]): Personalisation[] {
  const found: Personalisation[] = []
  const names = new Set<string>()
  for (let at = 0; at < personalisationLimits.most; at++) {
    const told: FieldFault[] = []
    const one = readOne(form, at, told)
    faults.push(...told)
    if (!one) continue
    const name = one.name.toLowerCase()
    if (names.has(name)) faults.push({ field: askedField(at, 'name'), code: 'asked_twice' })
    names.add(name)
    found.push(one)
  }
  return found
}

/** The questions as fields. One that is not asked yet has its kind too: so a form that says nothing else says the same. */
export function personalisationValues(asked: readonly Personalisation[]): Form {
  const places = Array.from({ length: personalisationLimits.most }, (_, at) => partsOf(asked[at]))
  return Object.fromEntries(
    places.flatMap((parts, at) => Object.entries(parts).map(([part, value]) => [askedField(at, part as Part), value])),
  )
}

/** "Doré + 5,00", one value a line. */
export function writeOffered(values: readonly { value: string; supplement: Cents }[]): string {
  return values
    .map(({ value, supplement }) => (supplement ? `${value} + ${typedAmount(supplement)}` : value))
    .join('\n')
}

/** The lines of a choice's values → values with their supplements. */
export function readOffered(text: string): { value: string; supplement: Cents }[] {
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '))
  return lines.filter(Boolean).map((line) => {
    const [, value, amount] = /^(.+?) ?\+ ?([\d\s.,\u00a0\u202f]+€?)$/.exec(line) ?? []
    const supplement = amount === undefined ? undefined : parseCents(amount)
    return supplement === undefined ? { value: line, supplement: 0 } : { value: value!, supplement }
  })
}

function readOne(form: Form, at: number, faults: FieldFault[]): Personalisation | undefined {
  const given = (part: Part) => String(form[askedField(at, part)] ?? '').trim()
  if (given('gone') === 'yes') return undefined
  const name = given('name').replace(/\s+/g, ' ')
  const kind = personalisationKinds.find((one) => one === given('kind')) ?? 'text'
  const tell = (part: Part, code: string, values: Record<string, unknown> = {}) =>
    faults.push({ field: askedField(at, part), code, values })
  if (name === '') {
    if (given('values') || given('supplement')) tell('name', 'asked_name_missing')
    return undefined
  }
  if (name.length > personalisationLimits.name) tell('name', 'too_long', { maximum: personalisationLimits.name })
  const required = given('required') === 'yes'
  if (kind === 'choice') return { name, kind, required, values: offeredIn(given('values'), tell) }
  const supplement = supplementIn(given('supplement'), tell)
  if (kind === 'picture') return { name, kind, required, supplement }
  return { name, kind, required, supplement, longest: longestIn(given('longest'), tell) }
}

type Tell = (part: Part, code: string, values?: Record<string, unknown>) => void

function supplementIn(text: string, tell: Tell): Cents {
  const cents = text === '' ? 0 : parseCents(text)
  if (cents === undefined) tell('supplement', 'not_an_amount')
  else if (cents > personalisationLimits.supplement) tell('supplement', 'asked_supplement_large')
  return cents ?? 0
}

const usualLongest = 40

function longestIn(text: string, tell: Tell): number {
  const longest = text === '' ? usualLongest : Number(text)
  const fits = Number.isInteger(longest) && longest >= 1 && longest <= personalisationLimits.text
  if (!fits) tell('longest', 'asked_longest', { maximum: personalisationLimits.text })
  return longest
}

function offeredIn(text: string, tell: Tell): { value: string; supplement: Cents }[] {
  const offered = readOffered(text)
  const { values, value: longest, supplement: most } = personalisationLimits
  const distinct = new Set(offered.map(({ value }) => value.toLowerCase()))
  if (offered.length === 0) tell('values', 'asked_values_missing')
  else if (offered.length > values) tell('values', 'asked_values_many', { maximum: values })
  else if (offered.some(({ value }) => value.length > longest)) tell('values', 'asked_value_long', { maximum: longest })
  else if (offered.some(({ supplement }) => supplement > most)) tell('values', 'asked_supplement_large')
  else if (distinct.size < offered.length) tell('values', 'asked_value_twice')
  return offered
}

function partsOf(one: Personalisation | undefined): Partial<Record<Part, string>> {
  if (!one) return { kind: 'text' }
  const { name, kind, required } = one
  const words = { name, kind, ...(required ? { required: 'yes' } : {}) }
  if (one.kind === 'choice') return { ...words, values: writeOffered(one.values) }
  const supplement = one.supplement ? typedAmount(one.supplement) : ''
  return one.kind === 'text' ? { ...words, supplement, longest: String(one.longest) } : { ...words, supplement }
}
