import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime, now } from '#base/clock'
import { inTransaction } from '#base/database'
import { findEntry } from '#rooms/ledger'
import { findPayment, payInSandbox } from '#rooms/payments'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { closeExpired } from './close-purchase-flow.ts'
import { addToCart, checkOut, findCart, findPurchase, lookAtPayment, payableOf } from './index.ts'
import { jobs } from './jobs.ts'
import { listOrdersOfPurchase } from './order-queries.ts'
import { releasePurchase } from './release-purchase.ts'
import { aBuyer, aCheckout, aPaidPurchase, aPurchase, aSellingHouse, booksOf, payAway, stockOf } from './testing.ts'

const house = await aSellingHouse()
const shop = await aShop(house)
const other = await aShop(house)
const inHalfAnHour = () => new Date(now().getTime() + 31 * 60_000)

test('one purchase over two shops is one payment, an order and an entry for each', async () => {
  const { listing: bowl } = await aListing(house, shop, { price: 2000, stock: 5 })
  const { listing: scarf } = await aListing(house, other, { price: 3330, stock: 1 })
  const { purchase, orders } = await aPaidPurchase(house, [{ listing: bowl, quantity: 2 }, { listing: scarf }])
  assert.equal(purchase.state, 'paid')
  assert.deepEqual(
    orders.map(({ state, items, deliveryPrice, fee, feeVat, paymentCost }) => {
      return { state, items, deliveryPrice, fee, feeVat, paymentCost }
    }),
    [
      { state: 'paid', items: 4000, deliveryPrice: 590, fee: 200, feeVat: 33, paymentCost: 27 },
      { state: 'paid', items: 3330, deliveryPrice: 490, fee: 167, feeVat: 28, paymentCost: 23 },
    ],
  )
  assert.ok(await findEntry(house.db, 'order.paid', orders[0]!.reference))
  assert.ok(await findEntry(house.db, 'order.paid', orders[1]!.reference))
  assert.equal(await stockOf(house, bowl), 3)
  assert.equal(await stockOf(house, scarf), 0)
  assert.equal((await booksOf(house)).sum, 0)
})

test('what was bought leaves the cart, what came later stays', async () => {
  const { listing } = await aListing(house, shop, { stock: 9 })
  const { listing: later } = await aListing(house, shop, { stock: 9 })
  const buyer = await aBuyer(house, [{ listing, quantity: 2 }])
  const placed = await checkOut(house, buyer, await aCheckout(house, buyer))
  await inTransaction(house.db, (tx) =>
    addToCart(tx, buyer.owner, { listing: later, variant: null, quantity: 1, choices: [] }),
  )
  await payAway(house, placed)
  await lookAtPayment(house, placed.purchase)
  const cart = await findCart(house.db, buyer.owner)
  assert.deepEqual(
    cart?.groups.flatMap(({ lines }) => lines.map((line) => line.listing)),
    [later],
  )
})

test('two presses of the button are one purchase', async () => {
  const { listing } = await aListing(house, shop, { stock: 5 })
  const buyer = await aBuyer(house, [{ listing }])
  const input = await aCheckout(house, buyer)
  const [first, second] = await Promise.all([checkOut(house, buyer, input), checkOut(house, buyer, input)])
  assert.equal(first.purchase.id, second.purchase.id)
  assert.equal(first.payAt, second.payAt)
  assert.equal(await stockOf(house, listing), 4)
})

test('a new checkout of a cart replaces its open purchase, whose stock is free again', async () => {
  const { listing } = await aListing(house, shop, { stock: 1 })
  const buyer = await aBuyer(house, [{ listing }])
  const first = await checkOut(house, buyer, await aCheckout(house, buyer))
  const second = await checkOut(house, buyer, await aCheckout(house, buyer))
  assert.notEqual(first.purchase.id, second.purchase.id)
  assert.equal((await findPurchase(house.db, first.purchase.reference))?.state, 'cancelled')
  assert.equal(second.purchase.state, 'open')
  assert.equal(await stockOf(house, listing), 0)
})

test('two windows with one cart do not make two purchases', async () => {
  const { listing } = await aListing(house, shop, { stock: 9 })
  const buyer = await aBuyer(house, [{ listing }])
  const forms = [await aCheckout(house, buyer), await aCheckout(house, buyer)]
  const outcomes = await Promise.allSettled(forms.map((form) => checkOut(house, buyer, form)))
  assert.ok(outcomes.some(({ status }) => status === 'fulfilled'))
  const open = await house.db
    .selectFrom('purchases')
    .select('id')
    .where('state', '=', 'open')
    .where(
      'checkout_token',
      'in',
      forms.map(({ token }) => token),
    )
    .execute()
  assert.equal(open.length, 1)
  assert.equal(await stockOf(house, listing), 8)
})

test('a price that changed between the page and the button takes nothing and is told', async () => {
  const { listing } = await aListing(house, shop, { stock: 5, price: 2000 })
  const buyer = await aBuyer(house, [{ listing }])
  const input = await aCheckout(house, buyer)
  await house.db.updateTable('variants').set({ price: 2100 }).where('listing_id', '=', listing).execute()
  await assert.rejects(checkOut(house, buyer, input), { code: 'checkout_changed' })
  assert.equal(await stockOf(house, listing), 5)
})

test('a shop that does not deliver there is told beside its group, and nothing is taken', async () => {
  const { listing } = await aListing(house, shop, { stock: 5 })
  const buyer = await aBuyer(house, [{ listing }])
  const input = await aCheckout(house, buyer, { postcode: '20000' })
  await assert.rejects(checkOut(house, buyer, input), (error: { faults: { field: string; code: string }[] }) => {
    assert.equal(error.faults[0]?.field, `delivery.${shop.shop}`)
    assert.equal(error.faults[0]?.code, 'checkout_zone_corsica')
    return true
  })
  assert.equal(await stockOf(house, listing), 5)
})

test('one client has at most three purchases that wait for payment', async () => {
  const { listing } = await aListing(house, shop, { stock: 9 })
  for (let count = 0; count < 3; count++) await aPurchase(house, [{ listing }], { client: 'one' })
  await assert.rejects(aPurchase(house, [{ listing }], { client: 'one' }), { code: 'checkout_too_many_open' })
  await aPurchase(house, [{ listing }], { client: 'another' })
})

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
