import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beadSizes, sellingWord, supplyWords, widths, wordsWished } from './supply-filters.ts'

test('a composition and an origin are read from what was typed, whatever its capitals and accents', () => {
  const words = supplyWords({ composition: '55 % LIN, 40 % Mérinos, 5 % élasthanne', origin: 'Tissé en Italie' })
  assert.deepEqual(words, [
    'supply_fibre_lin',
    'supply_fibre_laine',
    'supply_fibre_elasthanne',
    'supply_country_italie',
  ])
  assert.deepEqual(supplyWords({ composition: 'similinum', origin: 'Indépendance' }), [])
})

test('what is wide enough is found by every least width', () => {
  for (const width of widths)
    assert.equal(
      supplyWords({ width: 145 }).some((word) => wordsWished({ width }).includes(word)),
      width <= 145,
    )
})

test('a bead is of one size, and none is of no size', () => {
  for (const beadSize of [0.5, 1.9, 2, 3.4, 6, 7.9, 8, 25]) {
    const words = supplyWords({ beadSize })
    const sizes = beadSizes.filter((bead) => wordsWished({ bead }).every((word) => words.includes(word)))
    assert.equal(sizes.length, 1)
    assert.ok(sizes[0]! <= beadSize)
  }
})

test('what is not said is not found by it', () => {
  assert.deepEqual(supplyWords({}), [])
  assert.deepEqual(wordsWished({}), [])
  assert.deepEqual(supplyWords({ resold: false, licence: 'private' }), ['supply_making_fait-main'])
})

test('a supply is sold in one way', () => {
  const measure = { unit: 'piece' as const, unitStep: 1, lot: null, minimum: 1 }
  assert.deepEqual([sellingWord(null)], wordsWished({ selling: 'piece' }))
  assert.deepEqual([sellingWord({ ...measure, lot: 8 })], wordsWished({ selling: 'lot' }))
  assert.deepEqual([sellingWord({ ...measure, unit: 'cm', unitStep: 10 })], wordsWished({ selling: 'metre' }))
  assert.deepEqual([sellingWord({ ...measure, unit: 'gram', unitStep: 5 })], wordsWished({ selling: 'poids' }))
})
