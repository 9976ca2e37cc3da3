import { refuse } from '#kit/refusal'
import { type Measure, mostSteps, readQuantity, writeQuantity } from '#rooms/catalogue'

/** Pieces are counted, lengths and weights are cut: nobody means ten thousand bowls. */
const mostPieces = 1000

/** Steps that one line may have. */
export function mostOf({ unit }: Measure): number {
  return unit === 'piece' ? mostPieces : mostSteps
}

/**
 * What was typed, "70 cm" or "2", in steps of the listing's measure; blank is the least that is sold. Refuses (invalid)
 * at `quantity`: `cart_not_a_quantity`, `cart_between_steps`, `cart_below_minimum`, `cart_too_many`.
 */
export function readSteps(typed: string, measure: Measure): number {
  if (typed === '') return measure.minimum
  const read = readQuantity(typed, measure)
  const steps = 'steps' in read ? read.steps : 0
  if (steps > 0 && steps <= mostOf(measure)) return steps
  const fault = 'fault' in read ? codes[read.fault] : 'cart_too_many'
  return refuse('invalid', fault, {
    field: 'quantity',
    step: writeQuantity(1, measure),
    least: writeQuantity(measure.minimum, measure),
    maximum: writeQuantity(mostOf(measure), measure),
  })
}

const codes = {
  not_a_quantity: 'cart_not_a_quantity',
  between_steps: 'cart_between_steps',
  below_minimum: 'cart_below_minimum',
  too_much: 'cart_too_many',
} as const
