import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readChoices, writeChoices } from '../choices.ts'
import type { Choice } from '../listing.ts'
import { combinationsOf, countCombinations, isCombination, keyOf, nameOf } from '../variants.ts'
import { rowValues, seenStocks, seenValues, typedRows } from './row-fields.ts'
import { blankRow, choicesIn, filled, fitsGrid, type Row, rowsFor, whichOf } from './variant-rows.ts'

const word = fc
  .stringMatching(/^[\p{L}\d'’%+ .,°/-]{1,20}$/u)
  .map((text) => text.trim())
  .filter(Boolean)
const names = fc.oneof(word, fc.constantFrom('__proto__', 'constructor', '1', 'toString'))
const eachOnce = { selector: (text: string) => text.toLowerCase() }
const options: fc.Arbitrary<Choice[]> = fc
  .uniqueArray(names, { ...eachOnce, minLength: 1, maxLength: 3 })
  .chain((all) =>
    fc.tuple(
      ...all.map((name) =>
        fc.uniqueArray(word, { ...eachOnce, minLength: 1, maxLength: 6 }).map((values) => ({ name, values })),
      ),
    ),
  )

test('whatever the options, each combination is there once, and its key says it back', () => {
  fc.assert(
    fc.property(options, (choices) => {
      const all = combinationsOf(choices)
      assert.equal(all.length, countCombinations(choices))
      assert.equal(new Set(all.map(keyOf)).size, all.length)
      assert.ok(all.every((one) => isCombination(choices, one)))
      for (const one of all) {
        const stored = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(one).reverse())))
        assert.equal(keyOf(stored), keyOf(one))
        assert.equal(nameOf(stored, choices), choices.map(({ name }) => one[name]).join(' · '))
      }
    }),
  )
})

test('options written as text are read as they were, commas in a value too', () => {
  fc.assert(
    fc.property(options, (choices) => {
      const plain = choices.filter(({ name }) => !name.includes(':'))
      const words = plain.map(({ name, values }) => ({
        name: name.replace(/\s+/g, ' '),
        values: values.map((value) => value.replace(/\s+/g, ' ')),
      }))
      if (words.some(({ values }) => new Set(values.map((value) => value.toLowerCase())).size < values.length)) return
      assert.deepEqual(readChoices(writeChoices(words)), words)
    }),
  )
  assert.deepEqual(readChoices('Longueur : 7,5 cm ; 8 cm'), [{ name: 'Longueur', values: ['7,5 cm', '8 cm'] }])
  assert.deepEqual(readChoices('Longueur : 7,5 cm ;'), [{ name: 'Longueur', values: ['7,5 cm'] }])
})

test('64,000 combinations are counted, never built', () => {
  const forty = Array.from({ length: 40 }, (_, at) => String(at))
  const choices = ['A', 'B', 'C'].map((name) => ({ name, values: forty }))
  assert.equal(countCombinations(choices), 64_000)
  assert.equal(fitsGrid(choices), false)
  assert.deepEqual(rowsFor(choices, []), [])
})

const rowsOf = (text: string, more: (at: number) => Partial<Row> = () => ({})) =>
  rowsFor(choicesIn(text), []).map((row, at) => ({ ...row, price: String(at + 1), stock: '2', ...more(at) }))
const prices = (rows: { price: string }[]) => rows.map(({ price }) => price).join(' ')

test('combinations that stay keep what was typed, wherever they move', () => {
  const typed = rowsOf('Taille : 52, 54\nMétal : or, argent')
  assert.equal(prices(rowsFor(choicesIn('Métal : argent, or\nTaille : 54, 52, 56'), typed)), '4 2  3 1 ')
})

test('a value or an option written anew in its place keeps what was typed', () => {
  const typed = rowsOf('Taille : 52, 54\nMétal : or, argent')
  assert.equal(prices(rowsFor(choicesIn('Taille : 52, 55\nMétal : or, argent'), typed)), '1 2 3 4')
  assert.equal(prices(rowsFor(choicesIn('Tour de doigt : 52, 54\nMétal : or, argent'), typed)), '1 2 3 4')
  assert.equal(prices(rowsFor(choicesIn('Taille : 54, 52\nMétal : or, argent'), typed)), '3 4 1 2')
})

test('an option that is added takes the prices over, not the pieces: nobody knows which they are', () => {
  const typed = rowsOf('Taille : 52, 54')
  const rows = rowsFor(choicesIn('Taille : 52, 54\nMétal : or, argent'), typed)
  assert.equal(prices(rows), '1 1 2 2')
  assert.ok(rows.every(({ stock }) => stock === ''))
})

test('filling at once writes what is given into those that are meant, and leaves the others', () => {
  const rows = rowsOf('Taille : 52, 54\nMétal : or, argent')
  const none = { which: '', price: '', stock: '', weight: '', made: false }
  assert.equal(prices(filled(rows, { ...none, price: '9', which: whichOf('Métal', 'or') })), '9 2 9 4')
  assert.deepEqual(filled(rows, none), rows)
  assert.ok(filled(rows, { ...none, made: true, stock: '5' }).every(({ stock }) => stock === ''))
  assert.equal(prices(filled(rows, { ...none, price: '9', which: '["Taille"' })), '9 9 9 9')
})

test('rows go through a form and come back', () => {
  const rows: Row[] = [
    { ...blankRow, key: keyOf({ Taille: '52' }), price: '12,50', stock: '3' },
    { ...blankRow, key: keyOf({ Taille: '5"4' }), absent: true },
  ]
  assert.deepEqual(typedRows(rowValues(rows)), rows)
  assert.deepEqual(typedRows({ ...rowValues(rows), rowPrice: ['1'] }), [])
  const seen = seenStocks(
    seenValues([
      { options: { Taille: '5@2' }, stock: 7 },
      { options: {}, stock: null },
    ]),
  )
  assert.deepEqual(
    [...seen],
    [
      [keyOf({ Taille: '5@2' }), 7],
      [keyOf({}), null],
    ],
  )
})
