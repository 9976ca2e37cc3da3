import fc from 'fast-check'
import { mostSlices, type PostageTerms, type Slice } from './postage.ts'

const step = fc.record({ grams: fc.integer({ min: 1, max: 2000 }), cents: fc.integer({ min: 0, max: 900 }) })

/** Terms as the form lets them through: each slice takes more than the one before and asks no less. */
export const somePostage: fc.Arbitrary<PostageTerms> = fc
  .array(step, { minLength: 1, maxLength: mostSlices })
  .map(rising)
  .chain((slices) => {
    const most = slices.at(-1)!.upTo - 1
    return fc.record({ slices: fc.constant(slices), packaging: fc.integer({ min: 0, max: Math.min(most, 300) }) })
  })

function rising(steps: { grams: number; cents: number }[]): Slice[] {
  let [upTo, price] = [0, 0]
  return steps.map(({ grams, cents }) => {
    upTo += grams
    price += cents
    return { kind: upTo > 2000 ? 'parcel' : 'letter', upTo, price }
  })
}
