import type { Form } from '#base/http'
import { read } from '#kit/read'
import { type FieldFault, Refusal } from '#kit/refusal'
import { readFacts } from './facts-input.ts'
import { ListingInput, type OfferInput, type Seen, SeenInput } from './inputs.ts'
import { readOptions } from './options-input.ts'
import { keyOf } from './variants.ts'

/** All that the form of a listing says. What is wrong in its parts (and `others`, of its photos) is told together. */
export function readListing(form: Form, others: readonly FieldFault[] = []): ListingInput {
  const faults = [...others]
  const part = <Part>(read: () => Part): Part | undefined => faultsInto(faults, read)
  const words = part(() => read(ListingInput, form))
  const parts: (OfferInput | undefined)[] = [part(() => readOptions(form)), part(() => readFacts(form))]
  if (faults.length > 0) throw new Refusal('invalid', 'input', {}, faults)
  return Object.assign({}, words!, ...parts)
}

/** What the form was filled from. */
export function readSeen(form: Form): Seen {
  const { version, seenStock } = read(SeenInput, form)
  return { version, stocks: new Map([[keyOf({}), seenStock]]) }
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
