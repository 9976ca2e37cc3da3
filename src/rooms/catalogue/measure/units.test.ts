import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { caseRows, withoutCases } from '#test/samples'
import { unitPriceWords } from './messages-units.fr.ts'
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
  for (const text of ['70', '70 cm', '70cm', '0,7 m', '0.7m', '700 mm', '70 centimètres', '0,7 mètre']) {
    assert.deepEqual(readQuantity(text, by10cm), { steps: 7 }, text)
  }
  assert.deepEqual(readQuantity('1,2 kg', by10g), { steps: 120 })
  for (const text of ['2 mètres', '2 metres', '2 Mètres.', '2m', '2 m 00', '2m00 cm']) {
    assert.deepEqual(readQuantity(text, by10cm), { steps: 20 }, text)
  }
  for (const text of ['2m50', '2 m 50', '2 m 50 cm', '2 mètres 50', '2,50 m', '250']) {
    assert.deepEqual(readQuantity(text, by10cm), { steps: 25 }, text)
  }
  for (const text of ['1 kg 200', '1kg200 g', '1,2 kilo', '1200 grammes', '1 200 g']) {
    assert.deepEqual(readQuantity(text, by10g), { steps: 120 }, text)
  }
  for (const text of ['3', '3 pièces', '3 lots']) assert.deepEqual(readQuantity(text, byPiece), { steps: 3 }, text)
})

test('what cannot be cut, is too little, too much or no quantity is told apart', () => {
  assert.deepEqual(readQuantity('0,5', by10cm), { fault: 'between_steps' })
  for (const text of ['75 cm', '55 cm', '1,57 m', '1m57', '2 m 05']) {
    assert.deepEqual(readQuantity(text, by10cm), { fault: 'between_steps' }, text)
  }
  assert.deepEqual(readQuantity('1,5', byPiece), { fault: 'between_steps' })
  assert.deepEqual(readQuantity('10 g', by10g), { fault: 'below_minimum' })
  assert.deepEqual(readQuantity('100000 m', by10cm), { fault: 'too_much' })
  for (const text of [
    '',
    '0',
    '-3',
    '70 kg',
    'beaucoup',
    '1e3',
    '٣',
    '7 cm 8',
    '0,0001',
    '2m5',
    '2,5m50',
    '2m120',
    '2 m 3 m',
    '3 2 1',
  ])
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

test('the price of one of a lot is never nothing, and says as many decimals as it takes', {
  skip: withoutCases,
}, () => {
  for (const [cents = '', lot = '', each = ''] of caseRows('08-unit-price-of-a-lot', 'lots.tsv')) {
    const measure = { ...lotOf50, lot: Number(lot) }
    const { cents: said } = unitPriceOf(Number(cents), measure)!
    assert.ok(Math.abs(said / Number(each) - 1) < 0.01, `${cents} for ${lot}`)
    assert.doesNotMatch(unitPriceWords(Number(cents), measure), /^0,00\s/)
  }
})

test('small unit prices are written to two digits that count', () => {
  const said = (cents: number, lot: number) => plain(unitPriceWords(cents, { ...lotOf50, lot }))
  assert.equal(said(200, 1000), '0,002 € pièce')
  assert.equal(said(200, 300), '0,0067 € pièce')
  assert.equal(said(250, 50), '0,05 € pièce')
  assert.equal(said(1600, 300), '0,053 € pièce')
  assert.equal(said(1, 100_000), '0,0000001 € pièce')
  assert.equal(said(996, 100), '0,10 € pièce')
  assert.equal(said(1234, 100), '0,12 € pièce')
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
