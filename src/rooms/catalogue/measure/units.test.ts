import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  byPiece,
  type Measure,
  mostSteps,
  readQuantity,
  stepName,
  unitPriceOf,
  units,
  weightOf,
  writeQuantity,
} from './units.ts'

const by10cm: Measure = { unit: 'cm', unitStep: 10, lot: null, minimum: 1 }
const by10g: Measure = { unit: 'gram', unitStep: 10, lot: null, minimum: 2 }
const lotOf50: Measure = { unit: 'piece', unitStep: 1, lot: 50, minimum: 1 }

const plain = (text: string) => text.replace(/\s/g, ' ')

test('a length is typed as people say it', () => {
  for (const text of ['70', '70 cm', '70cm', '0,7 m', '0.7m', '700 mm']) {
    assert.deepEqual(readQuantity(text, by10cm), { steps: 7 }, text)
  }
  assert.deepEqual(readQuantity('1,2 kg', by10g), { steps: 120 })
  assert.deepEqual(readQuantity('3', byPiece), { steps: 3 })
})

test('what cannot be cut, is too little, too much or no quantity is told apart', () => {
  assert.deepEqual(readQuantity('0,5', by10cm), { fault: 'between_steps' })
  assert.deepEqual(readQuantity('75 cm', by10cm), { fault: 'between_steps' })
  assert.deepEqual(readQuantity('1,5', byPiece), { fault: 'between_steps' })
  assert.deepEqual(readQuantity('10 g', by10g), { fault: 'below_minimum' })
  assert.deepEqual(readQuantity('100000 m', by10cm), { fault: 'too_much' })
  for (const text of ['', '0', '-3', '70 kg', 'beaucoup', '1e3', '٣', '7 cm 8', '0,0001'])
    assert.deepEqual(readQuantity(text, by10cm), { fault: 'not_a_quantity' }, text)
  const blanks = `7${' '.repeat(1_000_000)}!`
  assert.deepEqual(readQuantity(blanks, by10cm), { fault: 'not_a_quantity' }, 'and a page of blanks at once')
})

test('what is written is read as the same steps, whatever the unit', () => {
  const measure = fc.oneof(
    fc.constant(byPiece),
    fc.record({
      unit: fc.constantFrom(...units.filter((unit) => unit !== 'piece')),
      unitStep: fc.integer({ min: 1, max: 10_000 }),
      lot: fc.constant(null),
      minimum: fc.integer({ min: 1, max: 5 }),
    }),
  )
  fc.assert(
    fc.property(measure, fc.integer({ min: 5, max: mostSteps }), (one, steps) => {
      const written = writeQuantity(steps, one)
      assert.deepEqual(readQuantity(written, one), { steps }, written)
    }),
  )
})

test('the law’s unit price stands beside the price', () => {
  assert.deepEqual(unitPriceOf(450, by10cm), { cents: 4500, per: 'metre' })
  assert.deepEqual(unitPriceOf(45, by10g), { cents: 4500, per: 'kilogram' })
  assert.deepEqual(unitPriceOf(300, lotOf50), { cents: 6, per: 'piece' })
  assert.deepEqual(unitPriceOf(100, { ...by10cm, unitStep: 30 }), { cents: 333, per: 'metre' })
  assert.equal(unitPriceOf(1200, { ...by10cm, unitStep: 100 }), null)
  assert.equal(unitPriceOf(1200, byPiece), null)
})

test('a step has its name', () => {
  assert.equal(plain(stepName(by10cm)), 'les 10 cm')
  assert.equal(stepName({ ...by10cm, unitStep: 100 }), 'le mètre')
  assert.equal(plain(stepName(by10g)), 'les 10 g')
  assert.equal(stepName(lotOf50), 'le lot de 50')
  assert.equal(stepName(byPiece), '')
})

test('by weight the step weighs what it says, else what the maker says, else nobody knows', () => {
  assert.equal(weightOf(4, null, by10g), 40)
  assert.equal(weightOf(7, 12, by10cm), 84)
  assert.equal(weightOf(7, null, by10cm), null)
})
