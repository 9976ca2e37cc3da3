import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { feeOf, feeReturned } from './rules.ts'

const cents = fc.integer({ min: 1, max: 100_000_000 })
const rates = { rate: 500, vatRate: 2000 }

test('the fee is 5 % of the pieces, its VAT contained in it', () => {
  assert.deepEqual(feeOf(4200, rates), { fee: 210, vat: 35 })
})

test('the fee is rounded half up, once per order', () => {
  assert.equal(feeOf(10, rates).fee, 1)
  assert.equal(feeOf(9, rates).fee, 0)
  assert.equal(feeOf(30, rates).fee, 2)
})

test('a sale at a price of nothing costs nothing', () => {
  assert.deepEqual(feeOf(0, rates), { fee: 0, vat: 0 })
})

test('the VAT never exceeds the fee, nor the fee the price', () => {
  fc.assert(
    fc.property(cents, fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 3000 }), (items, rate, vatRate) => {
      const { fee, vat } = feeOf(items, { rate, vatRate })
      assert.ok(0 <= vat && vat <= fee && fee <= items)
    }),
  )
})

test('a refund of half gives half of the fee back', () => {
  assert.equal(feeReturned(210, { of: 4200, before: 0, now: 2100 }), 105)
})

test('refunds in any parts give the whole fee back with the whole price, and never more on the way', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 2000 }), (amounts, rate) => {
      const of = amounts.reduce((a, b) => a + b, 0)
      const { fee } = feeOf(of, { rate, vatRate: 2000 })
      let [before, returned] = [0, 0]
      for (const now of amounts) {
        const part = feeReturned(fee, { of, before, now })
        assert.ok(part >= 0)
        returned += part
        before += now
        assert.ok(Math.abs(returned - (fee * before) / of) <= 0.5)
      }
      assert.equal(returned, fee)
    }),
  )
})
