import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { euroPrice, parseRate, type Rate, roundings } from './euro-prices.ts'

const rate = (text: string) => parseRate(text)!

test('a rate is read as the French and as machines write it, and nothing else is', () => {
  assert.deepEqual(
    ['0,92', '0.92', ' 1 ', '0,000001', '6,55957 €'].map(parseRate),
    [920_000, 920_000, 1e6, 1, 6_559_570],
  )
  assert.deepEqual(['', '0', '-1', 'un', '0,9,2', '0,1234567', '10001', '1e3'].map(parseRate), Array(8).fill(undefined))
})

test('a price is rounded to the cent, or up to a price that looks like one', () => {
  const price = (foreign: number, rounding: (typeof roundings)[number]) => euroPrice(foreign, rate('0,92'), rounding)
  assert.deepEqual(
    roundings.map((rounding) => price(2895, rounding)),
    [2663, 2700, 2700, 2690],
  )
  assert.deepEqual(
    roundings.map((rounding) => price(2500, rounding)),
    [2300, 2300, 2300, 2390],
  )
  assert.equal(euroPrice(1, rate('0,5'), 'cent'), 1)
  assert.equal(euroPrice(1, rate('0,000001'), 'cent'), 1)
})

test('rounding never takes anything from a price, and adds less than a euro', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e8 }), fc.integer({ min: 1, max: 1e7 }), (foreign, millionths) => {
      const exact = euroPrice(foreign, millionths as Rate, 'cent')
      for (const rounding of roundings) {
        const price = euroPrice(foreign, millionths as Rate, rounding)
        assert.ok(price >= exact && price - exact < 100)
      }
    }),
  )
})
