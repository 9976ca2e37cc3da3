import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PersonId, ShopId } from '#kit/id'
import { shareOf } from '#kit/money'
import { feeOf } from '#rooms/charter'
import { paidEntry } from '#rooms/ledger'
import { isBuyer, mayBecome, nextStates, type OrderState, sharePaymentCost, splitOrder } from './rules.ts'

const line = fc.record({ price: fc.integer({ min: 1, max: 5_000_000 }), quantity: fc.integer({ min: 1, max: 50 }) })
const shop = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  delivery: fc.integer({ min: 0, max: 10_000 }),
  rate: fc.integer({ min: 0, max: 2000 }),
  vatRate: fc.integer({ min: 0, max: 3000 }),
})
const means = fc.record({ rate: fc.integer({ min: 0, max: 1000 }), fixed: fc.integer({ min: 0, max: 200 }) })

test('any cart’s split sums to what was paid, and each order’s entry to zero', () => {
  fc.assert(
    fc.property(fc.array(shop, { minLength: 1, maxLength: 8 }), means, (shops, { rate, fixed }) => {
      const items = shops.map(({ lines }) => lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0))
      const totals = shops.map(({ delivery }, index) => items[index]! + delivery)
      const paid = totals.reduce((sum, total) => sum + total, 0)
      const cost = shareOf(paid, rate) + fixed
      const costs = sharePaymentCost(cost, totals)
      const splits = shops.map((rule, index) => splitOrder(totals[index]!, feeOf(items[index]!, rule), costs[index]!))
      const whole = splits.reduce((sum, { fee, paymentCost, maker }) => sum + fee + paymentCost + maker, 0)
      assert.equal(whole, paid)
      assert.equal(
        costs.reduce((sum, part) => sum + part, 0),
        cost,
      )
      for (const [index, { fee, feeVat, paymentCost }] of splits.entries()) {
        assert.ok(feeVat <= fee)
        const entry = paidEntry({
          reference: String(index),
          provider: 'sandbox',
          shop: (index + 1) as ShopId,
          total: totals[index]!,
          ...{ fee, feeVat, paymentCost },
        })
        assert.equal(
          entry.postings.reduce((sum, { amount }) => sum + amount, 0),
          0,
        )
      }
    }),
    { numRuns: 500 },
  )
})

test('no order comes back from where it ended', () => {
  for (const end of ['sent', 'handed_over', 'cancelled'] as OrderState[]) assert.deepEqual(nextStates[end], [])
  assert.ok(mayBecome('paid', 'sent'))
  assert.ok(!mayBecome('reserved', 'sent'))
})

test('a purchase is seen by who made it, or who has verified its address', () => {
  const person = 7 as PersonId
  const made = { person: null, email: 'Odile@exemple.test' }
  assert.ok(isBuyer({ id: person, email: 'odile@exemple.test', emailVerified: true }, made))
  assert.ok(!isBuyer({ id: person, email: 'odile@exemple.test', emailVerified: false }, made))
  assert.ok(!isBuyer({ id: null, email: null, emailVerified: false }, made))
  assert.ok(isBuyer({ id: person, email: null, emailVerified: false }, { person, email: '' }))
})

test('what a member bought is not the next owner’s of her mailbox', () => {
  const next = { id: 8 as PersonId, email: 'odile@exemple.test', emailVerified: true }
  assert.ok(!isBuyer(next, { person: 7 as PersonId, email: 'odile@exemple.test' }))
})
