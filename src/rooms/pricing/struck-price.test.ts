import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type PastPrice, struckPrice } from './struck-price.ts'

const dayLength = 86_400_000
const start = Date.UTC(2026, 0, 1)
const on = (day: number) => new Date(start + day * dayLength)
const told = (...rows: [day: number, price: number | null][]): PastPrice[] =>
  rows.map(([day, price]) => ({ price, at: on(day) }))

test('a cut after thirty full days on offer strikes the price of before', () => {
  assert.equal(struckPrice(told([0, 5000], [30, 4000]), on(31)), 5000)
  assert.equal(struckPrice(told([0, 5000], [29.9, 4000]), on(31)), null)
})

test('the lowest price of the thirty days counts, not the last', () => {
  assert.equal(struckPrice(told([0, 4500], [20, 6000], [40, 4000]), on(41)), 4500)
  assert.equal(struckPrice(told([0, 4500], [20, 6000], [49, 4000]), on(51)), 4500, 'still asked 30 days before')
  assert.equal(struckPrice(told([0, 4500], [20, 6000], [50, 4000]), on(52)), 6000)
})

test('raising and lowering again strikes nothing', () => {
  assert.equal(struckPrice(told([0, 5000], [40, 7000], [45, 5000]), on(46)), null)
  assert.equal(struckPrice(told([0, 5000], [40, 7000], [45, 5500]), on(46)), null)
  assert.equal(struckPrice(told([0, 5000], [40, 4000], [45, 5000], [46, 4500]), on(47)), null)
})

test('successive cuts strike the price before the first', () => {
  assert.equal(struckPrice(told([0, 5000], [40, 4500], [50, 4000], [60, 3500]), on(61)), 5000)
})

test('a reduction is told for thirty days, then a later cut stands alone', () => {
  const history = told([0, 5000], [40, 4500], [60, 4000])
  assert.equal(struckPrice(history, on(70)), 5000)
  assert.equal(struckPrice(history, on(71)), 4500)
  assert.equal(struckPrice(history, on(90)), 4500)
  assert.equal(struckPrice(history, on(91)), null)
})

test('a piece that was away, or is, strikes nothing', () => {
  assert.equal(struckPrice(told([0, 5000], [25, null], [26, 5000], [40, 4000]), on(41)), null)
  assert.equal(struckPrice(told([0, 5000], [40, 4000], [41, null]), on(42)), null)
  assert.equal(struckPrice(told([0, 5000], [40, null], [41, 4000]), on(42)), null)
  assert.equal(struckPrice([], on(1)), null)
})

test('what comes after the moment asked for is not known', () => {
  assert.equal(struckPrice(told([0, 5000], [40, 4000]), on(39)), null)
})

const histories = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 25 }), fc.option(fc.integer({ min: 1, max: 8 }))), { maxLength: 12 })
  .map((steps) => {
    const days = steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, [gap]) => sum + gap, 0))
    return told(...steps.map(([, price], index): [number, number | null] => [days[index]!, price]))
  })

/** The price on offer on a day, by looking at it alone; of several changes on one day, the last. */
const priceOn = (history: PastPrice[], day: number) =>
  history.findLast(({ at }) => at.getTime() <= on(day).getTime())?.price ?? null

test('a struck price is above the present one, and at or below all that was asked in the thirty days before a cut', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 0, max: 200 }), (history, day) => {
      const struck = struckPrice(history, on(day))
      if (struck === null) return
      assert.ok(struck > priceOn(history, day)!)
      const cuts = Array.from({ length: 31 }, (_, back) => day - back).filter(
        (one) => (priceOn(history, one) ?? 9) < (priceOn(history, one - 1) ?? 0),
      )
      const honest = cuts.some((cut) => {
        const asked = Array.from({ length: 30 }, (_, back) => priceOn(history, cut - 1 - back))
        return asked.every((price) => price !== null && struck <= price)
      })
      assert.ok(honest, 'one of the cuts shown has 30 days on offer before it, never below the struck price')
    }),
    { numRuns: 3000 },
  )
})

test('some histories do strike a price', () => {
  const found = fc.sample(histories, 2000).filter((history) => struckPrice(history, history.at(-1)?.at ?? on(0)))
  assert.ok(found.length > 0)
})
