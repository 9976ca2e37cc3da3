import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime, now } from '#base/clock'
import { findCommune } from '#base/communes'
import { inTransaction } from '#base/database'
import { joinSentences } from '#base/sentences'
import { messages as catalogue } from '#rooms/catalogue'
import { findAddress } from '#rooms/identity'
import { addHandOver } from '#rooms/shops'
import { routes } from '#routes'
import { asOwner } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { aListing } from '../catalogue/testing.ts'
import { aMember } from '../identity/testing.ts'
import { aShop } from '../shops/testing.ts'
import { messages } from './index.ts'
import { aSellingHouse, payAway } from './testing.ts'
import { stockOf } from './testing-books.ts'
import { aVisitor } from './testing-visitor.ts'

joinSentences([ui, catalogue, messages])
const house = await aSellingHouse()
const shop = await aShop(house)

const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const toName = { name: 'Odile Vasseur', email: 'odile@exemple.test' }
const toBrest = { ...toName, line1: '4 quai des Brumes', postcode: '29200', town: 'Brest' }

async function atCheckout(listing: number, actor?: Parameters<typeof aVisitor>[1]) {
  const visitor = aVisitor(house, actor)
  await visitor.ask(routes.cart.add, { form: { listing: String(listing) } })
  const press = async (form: Record<string, string>) => {
    const { html } = await visitor.ask(routes.checkout.show)
    const sent = { ...form, token: hidden(html, 'token'), shown: hidden(html, 'shown') }
    return visitor.ask(routes.checkout.create, { form: sent })
  }
  return { visitor, press }
}

async function purchaseOf(listing: number) {
  const [row] = await house.db
    .selectFrom('purchases')
    .innerJoin('orders', 'orders.purchase_id', 'purchases.id')
    .innerJoin('order_lines', 'order_lines.order_id', 'orders.id')
    .where('order_lines.listing_id', '=', listing)
    .select(['purchases.reference', 'purchases.total', 'purchases.state', 'orders.way', 'orders.reference as order'])
    .execute()
  return row!
}

test('a guest who looks at her cart again finds what she typed, until it is paid', async () => {
  const { listing } = await aListing(house, shop, { price: 2000 })
  const { visitor, press } = await atCheckout(listing)
  const typed = { name: 'Odile Vasseur', line1: '4 quai des Brumes', giftNote: 'Bonne fête !', bespokeAgreed: 'yes' }
  assert.equal((await visitor.ask(routes.checkout.create, { form: { ...typed, back: 'yes' } })).to, routes.cart.show())
  const { html } = await visitor.ask(routes.checkout.show)
  for (const text of ['value="Odile Vasseur"', 'value="4 quai des Brumes"', 'Bonne fête !'])
    assert.ok(html.includes(text))
  assert.doesNotMatch((await aVisitor(house).ask(routes.checkout.show)).html, /quai des Brumes/)
  await press({ ...toName, line1: '4 quai des Brumes', postcode: '29200', town: 'Brest' })
  const { reference, total } = await purchaseOf(listing)
  await payAway(house, { purchase: { reference, total } as never })
  await visitor.ask(routes.purchases.return, { params: { reference } })
  assert.deepEqual(await house.db.selectFrom('cart_checkouts').selectAll().execute(), [])
})

test('what was typed is kept within its bounds, and goes with its cart', async () => {
  const { listing } = await aListing(house, shop, { price: 2000 })
  const { visitor } = await atCheckout(listing)
  const form = { name: 'x'.repeat(100_000), giftNote: 'é'.repeat(100_000), unheard: 'of', back: 'yes' }
  await visitor.ask(routes.checkout.create, { form })
  const kept = await house.db.selectFrom('cart_checkouts').selectAll().execute()
  assert.equal(kept.length, 1)
  assert.ok(JSON.stringify(kept[0]!.typed).length < 3000)
  await house.db.deleteFrom('carts').where('id', '=', kept[0]!.cart_id).execute()
  assert.deepEqual(await house.db.selectFrom('cart_checkouts').selectAll().execute(), [])
})

test('a gift goes to another name, which the parcel bears; the first own address of a member is kept', async () => {
  const { listing } = await aListing(house, shop, { price: 2000, stock: 9 })
  const member = await aMember(house)
  const to = { line1: '4 quai des Brumes', postcode: '29200', town: 'Brest', keepAddress: 'yes' }
  const first = await atCheckout(listing, member)
  const asked = await first.visitor.ask(routes.checkout.show)
  assert.match(asked.html, /name="keepAddress" value="yes" checked/)
  await first.press({ name: 'Odile Vasseur', recipient: 'Paul Kerneis', ...to })
  assert.equal(await findAddress(house.db, member.id!), undefined)
  const { reference, order, total } = await purchaseOf(listing)
  await payAway(house, { purchase: { reference, total } as never })
  await first.visitor.ask(routes.purchases.return, { params: { reference } })
  assert.match((await first.visitor.ask(routes.purchases.show, { params: { reference } })).html, /Paul Kerneis/)
  const params = { shop: String(shop.shop), order }
  assert.match((await aVisitor(house, shop.maker).ask(routes.orders.show, { params })).html, /Paul Kerneis/)
  const second = await atCheckout(listing, member)
  await second.press({ name: 'Odile Vasseur', ...to })
  assert.equal((await findAddress(house.db, member.id!))?.line1, '4 quai des Brumes')
})

test('a hand-over asks no address, and is marked as handed over', async () => {
  const { listing } = await aListing(house, shop, { price: 2000 })
  const place = { place: 'Halles Saint-Louis', hours: 'Samedi de 9 h à 12 h', commune: findCommune('29019')! }
  const handOver = await inTransaction(house.db, (tx) => addHandOver(tx, shop.maker, shop.shop, place))
  const { visitor, press } = await atCheckout(listing)
  const params = { shop: String(shop.shop) }
  await visitor.ask(routes.cart.save, { form: { [`delivery_${shop.shop}`]: `hand_over:${handOver}` } })
  assert.match((await visitor.ask(routes.checkout.show)).html, /Halles Saint-Louis/)
  assert.match((await press(toName)).to, /bac-a-sable/)
  const { reference, total, way, order } = await purchaseOf(listing)
  assert.deepEqual([way, total], ['hand_over', 2000])
  await payAway(house, { purchase: { reference, total } as never })
  await visitor.ask(routes.purchases.return, { params: { reference } })
  const maker = aVisitor(house, shop.maker)
  await maker.ask(routes.orders.handOver, { params: { ...params, order } })
  assert.match((await visitor.ask(routes.purchases.show, { params: { reference } })).html, /Remise en main propre/)
})

test('where the provider cannot be reached the purchase stays, and is paid later from its page', async () => {
  const { listing } = await aListing(house, shop)
  const { visitor, press } = await atCheckout(listing)
  await asOwner(house.ownerUrl, 'alter table sandbox.checkouts rename to unreachable')
  const placed = await press(toBrest)
  const { reference } = await purchaseOf(listing)
  assert.equal(placed.to, routes.purchases.show({ reference }))
  assert.match((await visitor.ask(routes.purchases.show, { params: { reference } })).html, /Payer maintenant/)
  await asOwner(house.ownerUrl, 'alter table sandbox.unreachable rename to checkouts')
  assert.match((await visitor.ask(routes.purchases.pay, { params: { reference } })).to, /bac-a-sable/)
})

test('a reservation that is over is not paid any more, and says so', async () => {
  const { listing } = await aListing(house, shop)
  const { visitor, press } = await atCheckout(listing)
  await press(toBrest)
  const { reference } = await purchaseOf(listing)
  await atTime(new Date(now().getTime() + 31 * 60_000), async () => {
    const answer = await visitor.ask(routes.purchases.pay, { params: { reference } })
    assert.equal(answer.to, routes.purchases.show({ reference }))
    assert.match((await visitor.ask(routes.purchases.show, { params: { reference } })).html, /délai est écoulé/)
  })
})

test('an abandoned purchase gives its stock back and keeps the cart', async () => {
  const { listing } = await aListing(house, shop, { stock: 1 })
  const { visitor, press } = await atCheckout(listing)
  await press(toBrest)
  const { reference } = await purchaseOf(listing)
  assert.equal(await stockOf(house, listing), 0)
  assert.match((await visitor.ask(routes.cart.show)).html, /attend son paiement/)
  const left = await visitor.ask(routes.purchases.abandon, { params: { reference } })
  assert.equal(left.to, routes.cart.show())
  assert.equal(await stockOf(house, listing), 1)
  assert.equal(await visitor.count(), 1)
})

test('an address overseas or none at all is told before anything is taken', async () => {
  const { listing } = await aListing(house, shop, { stock: 1 })
  const { press } = await atCheckout(listing)
  const overseas = await press({ ...toBrest, postcode: '97400' })
  assert.match(overseas.html, /ne livre pas outre-mer/)
  assert.equal((await press({ ...toBrest, postcode: '99999' })).status, 422)
  assert.equal((await press({ ...toBrest, postcode: 'SW1A 1AA' })).status, 422)
  assert.equal((await press(toName)).status, 422)
  assert.equal(await stockOf(house, listing), 1)
})

test('the word for a piece made for one person is asked with all else that is missing, not after it', async () => {
  const { listing } = await aListing(house, shop, { stock: 2, bespoke: true })
  const { press } = await atCheckout(listing)
  const again = await press({ ...toBrest, town: '' })
  assert.match(again.html, /2 champs sont à revoir/)
  assert.match(again.html, /Cochez cette case/)
  assert.match((await press({ ...toBrest, bespokeAgreed: 'yes' })).to, /bac-a-sable/)
})

test('a member is not asked for her e-mail, and cannot give another', async () => {
  const { listing } = await aListing(house, shop)
  const actor = await aMember(house)
  const { visitor, press } = await atCheckout(listing, actor)
  assert.doesNotMatch((await visitor.ask(routes.checkout.show)).html, /name="email"/)
  const { email: _, ...withoutEmail } = toBrest
  assert.match((await press(withoutEmail)).to, /bac-a-sable/)
  await press({ ...toBrest, email: 'autre@exemple.test' })
  const row = await house.db
    .selectFrom('purchases')
    .select('email')
    .where('person_id', '=', actor.id)
    .executeTakeFirst()
  assert.equal(row?.email, actor.email)
})
