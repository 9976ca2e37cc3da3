import type { Form } from '#base/http'
import { read } from '#kit/read'
import { type FieldFault, Refusal } from '#kit/refusal'
import { readFacts } from '../facts/facts-input.ts'
import { ListingInput, type OfferInput, type Seen, SeenInput } from '../inputs.ts'
import { measureFields, readMeasure, withSteps } from '../measure/measure-input.ts'
import { readOptions } from '../options/options-input.ts'
import { rowField, seenStocks } from '../options/row-fields.ts'
import { readPlace } from '../photos/place-input.ts'
import { keyOf } from '../variants.ts'

/** All that the form of a listing says. What is wrong in its parts (and `others`, of its photos) is told together. */
export function readListing(form: Form, others: readonly FieldFault[] = []): ListingInput {
  const faults = [...others]
  const part = <Part>(read: () => Part): Part | undefined => faultsInto(faults, read)
  const counted = withSteps(form, faults)
  const words = part(() => read(ListingInput, counted))
  const parts: (OfferInput | undefined)[] = [readMeasure, readOptions, readFacts, readPlace].map((read) =>
    part(() => read(counted)),
  )
  const input: ListingInput = Object.assign({}, words, ...parts)
  if (cutsWhatIsPersonal(input)) faults.push({ field: 'sold', code: 'listing_cut_and_personal' })
  if (faults.length > 0) throw new Refusal('invalid', 'input', {}, faults)
  return input
}

/** A word is put on a piece: on seven times ten centimetres it would be paid seven times. */
function cutsWhatIsPersonal({ measure, personalisations = [] }: ListingInput): boolean {
  return measure !== undefined && measure.unit !== 'piece' && personalisations.length > 0
}

/** As `readListing`, while it is being typed: what cannot be read yet is as it was stored, and named. */
export function readDraft(form: Form, stored: Form): { input: ListingInput; unread: string[] } {
  try {
    return { input: readListing(form), unread: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const unread = error.faults.map(({ field }) => field)
    const before = Object.fromEntries(withMeasure(unread).map((field) => [field, stored[field] ?? '']))
    return { input: readListing(withoutGrid({ ...form, ...before }, stored)), unread }
  }
}

/** A stock is read by its step: while that makes no sense both are as they were stored. */
function withMeasure(unread: string[]): string[] {
  return measureFields.some((field) => unread.includes(field)) ? [...unread, ...measureFields, 'stock'] : unread
}

/** A grid that cannot be read yet leaves options and variants as they are: half of it would be another offer. */
function withoutGrid(form: Form, stored: Form): Form {
  const faults: FieldFault[] = []
  const read = faultsInto(faults, () => readOptions(withSteps(form, faults)))
  if (read && faults.length === 0) return form
  const { variance, ...rest } = form
  return { ...rest, choices: stored.choices ?? '' }
}

/** What the form was filled from: the stock of all, or of each row of its grid. */
export function readSeen(form: Form): Seen {
  const { version, seenStock } = read(SeenInput, form)
  const rows = seenStocks(form)
  rows.delete(keyOf({}))
  const fields = new Map([...rows.keys()].map((key) => [key, rowField('stock', key)]))
  return { version, stocks: new Map([[keyOf({}), seenStock], ...rows]), fields }
}

function faultsInto<Part>(faults: FieldFault[], read: () => Part): Part | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    faults.push(...error.faults)
    return undefined
  }
}
