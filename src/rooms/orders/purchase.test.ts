import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCommune } from '#base/communes'
import { inTransaction } from '#base/database'
import { findEntry } from '#rooms/ledger'
import { addHandOver } from '#rooms/shops'
import { aListing } from '../catalogue/testing.ts'
import { aDiscount } from '../discounts/testing.ts'
import { aShop } from '../shops/testing.ts'
import { chooseDelivery } from './choose-delivery.ts'
import { enterCode } from './enter-code.ts'
import { addToCart, checkOut, findCart, findPurchase, lookAtPayment } from './index.ts'
import { aBuyer, aCheckout, aPaidPurchase, aPurchase, aSellingHouse, payAway } from './testing.ts'
import { booksOf, stockOf } from './testing-books.ts'

const house = await aSellingHouse()
const shop = await aShop(house)
const other = await aShop(house)
const handing = await aShop(house)

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

test('a code and a hand-over are forgotten once they were paid, a code entered since is not', async () => {
  const { listing } = await aListing(house, handing, { stock: 9 })
  const { listing: elsewhere } = await aListing(house, other, { stock: 9 })
  await aDiscount(house, handing)
  await aDiscount(house, other)
  const buyer = await aBuyer(house, [{ listing, quantity: 2 }, { listing: elsewhere }])
  const commune = findCommune('29019')!
  await inTransaction(house.db, async (tx) => {
    const place = await addHandOver(tx, handing.maker, handing.shop, { commune, place: 'Halles', hours: 'Samedi.' })
    await chooseDelivery(tx, buyer.owner, String(handing.shop), { way: 'hand_over', handOver: place })
    await enterCode(tx, buyer.owner, String(handing.shop), 'merci-10')
  })
  const placed = await checkOut(house, buyer, await aCheckout(house, buyer))
  await inTransaction(house.db, async (tx) => {
    await addToCart(tx, buyer.owner, { listing, variant: null, quantity: 1, choices: [] })
    await addToCart(tx, buyer.owner, { listing: elsewhere, variant: null, quantity: 1, choices: [] })
    await enterCode(tx, buyer.owner, String(other.shop), 'MERCI-10')
  })
  await payAway(house, placed)
  await lookAtPayment(house, placed.purchase)
  const next = (await findCart(house.db, buyer.owner))!.groups.map(({ chosen, code }) => [chosen?.way, code?.code])
  assert.deepEqual(next, [
    ['parcel', undefined],
    ['parcel', 'MERCI-10'],
  ])
})

test('a token of somebody else’s checkout opens nothing and stands in nobody’s way', async () => {
  const { listing } = await aListing(house, shop, { stock: 9 })
  const [hers, mine] = [await aBuyer(house, [{ listing }]), await aBuyer(house, [{ listing }])]
  const input = await aCheckout(house, hers)
  const { purchase } = await checkOut(house, hers, input)
  const own = await checkOut(house, mine, await aCheckout(house, mine, { token: input.token }))
  assert.notEqual(own.purchase.id, purchase.id)
  const nobody = { ...mine, owner: { person: null, token: null } }
  await assert.rejects(checkOut(house, nobody, input), { code: 'cart_empty' })
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
  await assert.equal(await stockOf(house, listing), 5)
})

test('one client has at most three purchases that wait for payment', async () => {
  const { listing } = await aListing(house, shop, { stock: 9 })
  for (let count = 0; count < 3; count++) await aPurchase(house, [{ listing }], { client: 'one' })
  await assert.rejects(aPurchase(house, [{ listing }], { client: 'one' }), { code: 'checkout_too_many_open' })
  await aPurchase(house, [{ listing }], { client: 'another' })
})
