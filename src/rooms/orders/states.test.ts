import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime, now } from '#base/clock'
import { findCommune } from '#base/communes'
import { inTransaction } from '#base/database'
import { joinSentences } from '#base/sentences'
import { guest } from '#kit/actor'
import { messages as catalogue } from '#rooms/catalogue'
import { addHandOver } from '#rooms/shops'
import { routes } from '#routes'
import { messages as ui } from '../../ui/messages.ts'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { cancelOrder, checkOut, chooseDelivery, confirmOrder, finishOrder, messages, purchaseLink } from './index.ts'
import { aBuyer, aCheckout, anOrder, aPaidPurchase, aSellingHouse } from './testing.ts'
import { ring } from './testing-ring.ts'
import { aVisitor } from './testing-visitor.ts'

joinSentences([ui, catalogue, messages])
const house = await aSellingHouse()
const own = await aShop(house)
const t = messages.fr.purchase
const byBuyer = { by: 'buyer', reason: '', restock: true } as const
const act = <Result>(work: Parameters<typeof inTransaction<Result>>[1]) => inTransaction(house.db, work)

async function pageOf(reference: string) {
  const visitor = aVisitor(house)
  const signature = purchaseLink(house.keys, reference).split('/').at(-1)!
  await visitor.ask(routes.purchases.open, { params: { reference, signature } })
  return { visitor, html: (await visitor.ask(routes.purchases.show, { params: { reference } })).html }
}

test('a cancelled order promises no day and no right, and the head says what came back', async () => {
  const { purchase, order } = await anOrder(house, { price: 2000 })
  const before = (await pageOf(purchase.reference)).html
  for (const said of [t.leaves, t.expected, t.withdrawal, t.sentTo, t.confirmation, '24,90'])
    assert.ok(before.includes(said), said)
  await act((tx) => cancelOrder(tx, guest, order.reference, byBuyer))
  const { html } = await pageOf(purchase.reference)
  for (const gone of [t.leaves, t.expected, t.withdrawal, t.sentTo, t.confirmation, t.cancel])
    assert.ok(!html.includes(`>${gone}<`), gone)
  assert.ok(html.includes(t.paidAndReturned(2490)))
})

test('where one of two shops gave up, the head says what is still paid', async () => {
  const pieces = [
    await aListing(house, own, { price: 2000 }),
    await aListing(house, await aShop(house), { price: 3000 }),
  ]
  const { purchase, orders } = await aPaidPurchase(
    house,
    pieces.map(({ listing }) => ({ listing })),
  )
  await act((tx) => cancelOrder(tx, guest, orders[0]!.reference, byBuyer))
  const { html } = await pageOf(purchase.reference)
  assert.ok(html.includes(t.partReturned(5980, 2490)), html.slice(0, 600))
})

test('a purchase that was never paid says that nothing was taken', async () => {
  const buyer = await aBuyer(house, [await aListing(house, own)])
  const { purchase } = await checkOut(house, buyer, await aCheckout(house, buyer))
  assert.ok((await pageOf(purchase.reference)).html.includes(t.toPay(purchase.total)))
  const { visitor } = await pageOf(purchase.reference)
  await visitor.ask(routes.purchases.abandon, { params: { reference: purchase.reference } })
  const { html } = await pageOf(purchase.reference)
  assert.ok(html.includes(t.notPaid))
  assert.ok(!html.includes(`>${t.leaves}<`))
})

test('what is made to measure is given up until it is confirmed, with one sentence that says so', async () => {
  const { listing } = await aListing(house, own, ring)
  const piece = { listing, choices: ['52'], answers: ['Léa'] }
  const { purchase, orders } = await aPaidPurchase(house, [piece], { input: { bespokeAgreed: true } })
  const rule = t.bespoke(['Bague gravée'])
  const paid = (await pageOf(purchase.reference)).html
  assert.ok(paid.includes(rule) && paid.includes(t.cancelBespoke))
  await act((tx) => confirmOrder(tx, own.maker, String(own.shop), orders[0]!.reference))
  const { html } = await pageOf(purchase.reference)
  assert.ok(html.includes(rule) && !html.includes(t.cancel))
  const cancel = () => act((tx) => cancelOrder(tx, guest, orders[0]!.reference, byBuyer))
  await assert.rejects(cancel, { code: 'order_begun' })
  const late = new Date(`${orders[0]!.sendBy}T12:00:00Z`).getTime() + 86_400_000
  const after = await atTime(new Date(late), async () => (await pageOf(purchase.reference)).html)
  assert.ok(after.includes(t.lateTitle(orders[0]!.sendBy)) && after.includes(t.cancelLate))
  assert.ok(html.includes(t.expected) && !after.includes(t.expected))
  await atTime(new Date(late), cancel)
})

test('a late parcel is called late to buyer and maker, one that left is not', async () => {
  const { purchase, order, maker, shop } = await anOrder(house)
  const late = new Date(now().getTime() + 30 * 86_400_000)
  const params = { shop: String(shop), order: order.reference }
  const seen = () =>
    atTime(late, async () => [
      (await pageOf(purchase.reference)).html.includes(t.lateTitle(order.sendBy)),
      (await aVisitor(house, maker).ask(routes.orders.show, { params })).html.includes(
        messages.fr.order.lateSince(order.sendBy),
      ),
    ])
  assert.deepEqual(await seen(), [true, true])
  await act((tx) => finishOrder(tx, maker, shop, order.reference))
  assert.deepEqual(await seen(), [false, false])
  const { html } = await pageOf(purchase.reference)
  assert.ok(!html.includes(t.leavesBy(order.sendBy)), 'what left is not to leave')
})

test('a hand-over offers no word for a parcel, keeps none, and says the day on which it was done', async () => {
  const made = await aShop(house)
  const place = { commune: findCommune('29019')!, place: 'Halles', hours: 'Samedi' }
  const handOver = await act((tx) => addHandOver(tx, made.maker, made.shop, place))
  const buyer = await aBuyer(house, [await aListing(house, made)])
  const visitor = aVisitor(house)
  await visitor.ask(routes.cart.add, { form: { listing: String((await aListing(house, made)).listing) } })
  const field = 'name="giftNote"'
  assert.ok((await visitor.ask(routes.checkout.show)).html.includes(field))
  await visitor.ask(routes.cart.save, { form: { [`delivery_${made.shop}`]: `hand_over:${handOver}` } })
  assert.ok(!(await visitor.ask(routes.checkout.show)).html.includes(field))
  await act((tx) => chooseDelivery(tx, buyer.owner, String(made.shop), { way: 'hand_over', handOver }))
  const { purchase } = await checkOut(house, buyer, await aCheckout(house, buyer, { giftNote: 'Un mot' }))
  assert.ok(!(await pageOf(purchase.reference)).html.includes('Un mot'))
})

test('the maker of a cancelled order reads where the money went, and no part of hers', async () => {
  const { order, maker, shop } = await anOrder(house, { price: 2000 })
  await act((tx) => cancelOrder(tx, guest, order.reference, byBuyer))
  const params = { shop: String(shop), order: order.reference }
  const { html } = await aVisitor(house, maker).ask(routes.orders.show, { params })
  assert.ok(html.includes(messages.fr.order.returned) && !html.includes(messages.fr.split.makerPart))
  assert.ok(!html.includes('4 quai des Brumes'))
})
