import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { priceStep, priceSteps, priceWords, stepBegins, stepEnds, wordsForRange } from './steps.ts'

const anyPrice = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 100_000_000 }))

test('a higher price never has a lower step, and no price is below where its step begins', () => {
  fc.assert(
    fc.property(anyPrice, anyPrice, (a, b) => {
      assert.ok(a > b || priceStep(a) <= priceStep(b))
      assert.ok(stepBegins(priceStep(a)) <= a && a <= stepEnds(priceStep(a)))
      assert.ok(priceStep(a) < priceSteps)
    }),
  )
})

test('steps begin one after the other', () => {
  for (let step = 1; step < priceSteps; step++) assert.ok(stepBegins(step) > stepBegins(step - 1), String(step))
})

test('a price in a range has one of the words of the range', () => {
  fc.assert(
    fc.property(anyPrice, anyPrice, anyPrice, (...prices) => {
      const [least, price, most] = prices.toSorted((a, b) => a - b) as [number, number, number]
      const words = wordsForRange('p', least, most)
      assert.ok(priceWords('p', price).some((word) => words.includes(word)))
      assert.ok(words.length <= priceSteps / 8)
    }),
  )
})
