import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { euroParts } from './euro-parts.ts'
import { exampleTerms } from './find-terms.ts'
import { type Costs, noCosts, ownCosts, priceForAim, type SaleTerms, splitByMeans, splitPrice } from './split-price.ts'

const cents = fc.integer({ min: 0, max: 100_000_000 })
const small = fc.integer({ min: 0, max: 20_000 })
const terms: fc.Arbitrary<SaleTerms> = fc.record({
  fee: fc.record({ rate: fc.integer({ min: 0, max: 2000 }), vatRate: fc.constantFrom(0, 2000) }),
  means: fc.array(
    fc.record({
      means: fc.constantFrom('card', 'wallet'),
      rate: fc.integer({ min: 0, max: 1000 }),
      fixed: fc.integer({ min: 0, max: 100 }),
    }),
    { maxLength: 3 },
  ),
  charges: fc.integer({ min: 0, max: 40_000 }),
})
const costsOf = (amount: fc.Arbitrary<number>): fc.Arbitrary<Costs> =>
  fc.record({
    materials: amount,
    packaging: amount,
    electricity: amount,
    upkeep: amount,
    deliveryCharged: amount,
    deliveryCost: amount,
    minutes: fc.integer({ min: 0, max: 100_000 }),
  })

test('what a maker of 2017 told: 26 % of charges, 5 % of fee, 5 % or 0.50 € of payment', () => {
  const [wallet, card] = splitByMeans(exampleTerms, { ...noCosts, materials: 600, minutes: 60 }, 3000)
  assert.deepEqual([wallet!.means, wallet!.charges, wallet!.fee, wallet!.payment], ['wallet', 780, 150, 150])
  assert.deepEqual([wallet!.left, wallet!.perHour], [1320, 1320])
  assert.deepEqual([card!.means, card!.payment, card!.left], ['card', 50, 1420])
})

test('charges and the cost of payment count the delivery that is charged, the fee does not', () => {
  const costs = { ...noCosts, deliveryCharged: 500, deliveryCost: 450 }
  const { received, fee, charges, payment, left } = splitPrice(exampleTerms, costs, 3000)
  assert.deepEqual([received, fee, charges, payment], [3500, 150, 910, 175])
  assert.equal(left, 3500 - 150 - 910 - 175 - 450)
})

test('the parts of a split sum to what is received, to the cent', () => {
  fc.assert(
    fc.property(terms, costsOf(cents), cents, (sale, costs, price) => {
      for (const split of [splitPrice(sale, costs, price), ...splitByMeans(sale, costs, price)]) {
        const { received, fee, payment, charges, left } = split
        assert.equal(fee + payment + charges + ownCosts(costs) + left, received)
        assert.equal(received, price + costs.deliveryCharged)
        for (const part of [fee, payment, charges]) assert.ok(Number.isSafeInteger(part) && part >= 0)
      }
    }),
    { numRuns: 500 },
  )
})

test('what buyers are shown sums to the price and has no part below a cent; at a loss nothing is shown', () => {
  fc.assert(
    fc.property(terms, costsOf(small), cents, (sale, costs, price) => {
      const shown = euroParts(sale, costs, price)
      const { left } = splitPrice(sale, { ...costs, deliveryCharged: 0, deliveryCost: 0 }, price)
      assert.equal(shown === null, left < 0)
      if (!shown) return
      assert.equal(
        shown.parts.reduce((sum, part) => sum + part.cents, 0),
        price,
      )
      assert.ok(shown.parts.every((part) => part.cents > 0))
    }),
    { numRuns: 500 },
  )
})

test('the split that counts is that of the dearest means', () => {
  fc.assert(
    fc.property(terms, costsOf(small), cents, (sale, costs, price) => {
      const least = Math.min(...splitByMeans(sale, costs, price).map(({ left }) => left))
      if (sale.means.length > 0) assert.equal(splitPrice(sale, costs, price).left, least)
    }),
  )
})

test('the price for an aim reaches it, and no lower price does', () => {
  const aims = fc.integer({ min: 0, max: 10_000 })
  const pieces = costsOf(small).map((costs) => ({ ...costs, minutes: costs.minutes % 3000 }))
  fc.assert(
    fc.property(terms, pieces, aims, (sale, costs, aim) => {
      const price = priceForAim(sale, costs, aim, 100_000_000)
      if (costs.minutes === 0) return assert.equal(price, null)
      const reaches = (one: number) => splitPrice(sale, costs, one).left * 60 >= aim * costs.minutes
      assert.ok(price !== null && reaches(price))
      for (let lower = Math.max(0, price - 200); lower < price; lower++) assert.ok(!reaches(lower))
    }),
    { numRuns: 300 },
  )
})

test('an aim beyond every price has no price', () => {
  assert.equal(priceForAim(exampleTerms, { ...noCosts, minutes: 60 }, 10_000, 1000), null)
})
