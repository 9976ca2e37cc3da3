import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#kit/refusal'
import { size } from '#test/size'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { checkOut, lookAtPayment } from './index.ts'
import { aBuyer, aCheckout, aSellingHouse, payAway } from './testing.ts'
import { booksOf, stockOf } from './testing-books.ts'

const house = await aSellingHouse()

const many = size({ test: 60, proof: 200 })

test(`of ${many} checkouts at once of a listing with 10 pieces, exactly 10 are sold and ${many - 10} are told`, async () => {
  const { maker, shop } = await aShop(house)
  const { listing } = await aListing(house, { maker, shop }, { stock: 10 })
  const buyers = await Promise.all(Array.from({ length: many }, () => aBuyer(house, [{ listing }])))
  const forms = await Promise.all(buyers.map((buyer) => aCheckout(house, buyer)))
  const outcomes = await Promise.allSettled(
    buyers.map(async (buyer, index) => {
      const placed = await checkOut(house, buyer, forms[index]!)
      await payAway(house, placed)
      return lookAtPayment(house, placed.purchase)
    }),
  )
  const told = outcomes.filter((one) => one.status === 'rejected' && one.reason instanceof Refusal)
  assert.deepEqual(
    outcomes.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])),
    Array.from({ length: 10 }, () => 'paid'),
  )
  assert.equal(told.length, many - 10)
  await house.work()
  assert.equal(await stockOf(house, listing), 0)
  assert.deepEqual(await house.db.selectFrom('reservations').selectAll().execute(), [])
  assert.deepEqual(await booksOf(house), { sum: 0, entries: 10 })
})

test('of 40 checkouts at once of 70 cm of a cloth with 12 m, exactly 17 are sold and 10 cm are left', async () => {
  const own = await aShop(house, { universe: 'supplies' })
  const measure = { unit: 'cm', unitStep: 10, lot: null, minimum: 2 } as const
  const { listing } = await aListing(house, own, { category: 's-cotton', measure, price: 450, stock: 120 })
  const before = await booksOf(house)
  const buyers = await Promise.all(Array.from({ length: 40 }, () => aBuyer(house, [{ listing, quantity: '70 cm' }])))
  const forms = await Promise.all(buyers.map((buyer) => aCheckout(house, buyer)))
  const outcomes = await Promise.allSettled(
    buyers.map(async (buyer, index) => {
      const placed = await checkOut(house, buyer, forms[index]!)
      await payAway(house, placed)
      return lookAtPayment(house, placed.purchase)
    }),
  )
  assert.equal(outcomes.filter((one) => one.status === 'fulfilled').length, 17)
  assert.ok(outcomes.every((one) => one.status === 'fulfilled' || one.reason instanceof Refusal))
  await house.work()
  assert.equal(await stockOf(house, listing), 1)
  assert.deepEqual(await booksOf(house), { sum: 0, entries: before.entries + 17 })
})
