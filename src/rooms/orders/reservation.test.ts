import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime, now } from '#base/clock'
import { inTransaction } from '#base/database'
import { findEntry } from '#rooms/ledger'
import { findPayment, payInSandbox } from '#rooms/payments'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { closeExpired } from './close-purchase-flow.ts'
import { findPurchase, lookAtPayment, payableOf } from './index.ts'
import { jobs } from './jobs.ts'
import { listOrdersOfPurchase } from './order-queries.ts'
import { releasePurchase } from './release-purchase.ts'
import { aPurchase, aSellingHouse, payAway } from './testing.ts'
import { booksOf, stockOf } from './testing-books.ts'

const house = await aSellingHouse()
const shop = await aShop(house)
const inHalfAnHour = () => new Date(now().getTime() + 31 * 60_000)

test('an unpaid purchase is cancelled at its end, and its stock comes back once', async () => {
  const { listing } = await aListing(house, shop, { stock: 3 })
  const { purchase } = await aPurchase(house, [{ listing, quantity: 2 }])
  assert.equal(await stockOf(house, listing), 1)
  await atTime(inHalfAnHour(), async () => {
    await Promise.all([jobs['orders.expire'].run(house), jobs['orders.expire'].run(house)])
    await jobs['orders.expire'].run(house)
  })
  assert.equal((await findPurchase(house.db, purchase.reference))?.state, 'cancelled')
  assert.equal(await stockOf(house, listing), 3)
})

test('a payment made at the last moment wins over the end of the reservation', async () => {
  const { listing } = await aListing(house, shop, { stock: 1 })
  const placed = await aPurchase(house, [{ listing }])
  await payAway(house, placed)
  await atTime(inHalfAnHour(), () => closeExpired(house, [placed.purchase.reference]))
  assert.equal((await findPurchase(house.db, placed.purchase.reference))?.state, 'paid')
  assert.equal(await stockOf(house, listing), 0)
})

test('a payment that the bank has not decided keeps its stock', async () => {
  const { listing } = await aListing(house, shop, { stock: 1 })
  const { purchase } = await aPurchase(house, [{ listing }])
  const payment = (await findPayment(house.db, payableOf(purchase).payable))!
  await payInSandbox(house, payment.reference, { means: 'card', card: 'slow' })
  await atTime(inHalfAnHour(), () => closeExpired(house, [purchase.reference]))
  const kept = await findPurchase(house.db, purchase.reference)
  assert.ok(kept?.state === 'open' || kept?.state === 'paid')
  assert.equal(await stockOf(house, listing), 0)
})

test('money for a dead purchase goes back whole, with a letter, and nothing comes back to life', async () => {
  const { listing } = await aListing(house, shop, { stock: 1 })
  const placed = await aPurchase(house, [{ listing }])
  const { reference } = placed.purchase
  const payment = (await findPayment(house.db, payableOf(placed.purchase).payable))!
  await payAway(house, placed)
  await inTransaction(house.db, (tx) => releasePurchase(tx, reference))
  assert.equal(await stockOf(house, listing), 1)
  await house.work()
  await jobs['orders.settle'].run(house, { payable: payment.payable } as never)
  await house.work()
  assert.equal((await findPurchase(house.db, reference))?.state, 'cancelled')
  assert.equal(await stockOf(house, listing), 1)
  assert.ok(await findEntry(house.db, 'payment.unclaimed', payment.reference))
  assert.ok(await findEntry(house.db, 'payment.returned', reference))
  const refunds = await house.db.selectFrom('refunds').selectAll().where('payment_id', '=', payment.id).execute()
  assert.deepEqual(
    refunds.map(({ amount, state }) => [amount, state]),
    [[placed.purchase.total, 'done']],
  )
  const letters = house.sent.filter(({ to }) => to === placed.purchase.email)
  assert.deepEqual(
    letters.map(({ subject }) => subject.includes('rendu')),
    [true],
  )
  assert.equal((await booksOf(house)).sum, 0)
})

test('cancelling and paying at once ends in one of them, with the books in balance', async () => {
  const { listing } = await aListing(house, shop, { stock: 10 })
  const placed = await Promise.all(Array.from({ length: 8 }, () => aPurchase(house, [{ listing }])))
  await Promise.all(
    placed.flatMap((one) => [
      payAway(house, one).then(() => lookAtPayment(house, one.purchase)),
      closeExpired(house, [one.purchase.reference]),
    ]),
  )
  await house.work()
  const states = await Promise.all(
    placed.map(async ({ purchase }) => (await findPurchase(house.db, purchase.reference))!.state),
  )
  const paid = states.filter((state) => state === 'paid').length
  assert.equal(states.filter((state) => state === 'open').length, 0)
  assert.equal(await stockOf(house, listing), 10 - paid)
  assert.equal((await booksOf(house)).sum, 0)
})

test('two workers and the return page settle a payment once', async () => {
  const { listing } = await aListing(house, shop, { stock: 1 })
  const placed = await aPurchase(house, [{ listing }])
  await payAway(house, placed)
  const before = await booksOf(house)
  const news = { payable: payableOf(placed.purchase).payable } as never
  await lookAtPayment(house, placed.purchase)
  await Promise.all([jobs['orders.settle'].run(house, news), jobs['orders.settle'].run(house, news)])
  assert.equal((await booksOf(house)).entries, before.entries + 1)
  const orders = await listOrdersOfPurchase(house.db, placed.purchase.id)
  assert.deepEqual(
    orders.map(({ state }) => state),
    ['paid'],
  )
})
