import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decimalOf, parseCents, shareOf, taxWithin } from './money.ts'

const amount = fc.integer({ min: 0, max: 100_000_000 })

test('a share is rounded half up to the cent', () => {
  assert.equal(shareOf(3000, 500), 150)
  assert.equal(shareOf(10, 500), 1)
  assert.equal(shareOf(9, 500), 0)
  assert.equal(shareOf(0, 500), 0)
})

test('the tax within an amount and what is left of it make the amount', () => {
  assert.equal(taxWithin(120, 2000), 20)
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 3000 }), (cents, rate) => {
      const tax = taxWithin(cents, rate)
      assert.ok(tax >= 0 && tax <= cents)
      assert.ok(Math.abs(tax - (cents * rate) / (10_000 + rate)) <= 0.5)
    }),
  )
})

test('what is written as an amount is read as that amount', () => {
  fc.assert(fc.property(amount, (cents) => assert.equal(parseCents(decimalOf(cents)), cents)))
  for (const [text, cents] of Object.entries({
    '12': 1200,
    '12,5': 1250,
    ' 1 234,50 € ': 123_450,
    '1\u202f234,5': 123_450,
    '0': 0,
  })) {
    assert.equal(parseCents(text), cents)
  }
})

test('what is no amount of euros is not read as one', () => {
  for (const text of ['', 'douze', '-3', '1,234', '1.2.3', '12,345', '1e5', '٣', '12 $'])
    assert.equal(parseCents(text), undefined)
})
