import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinSentences } from '#base/sentences'
import { type Actor, guest } from '#kit/actor'
import { Refusal } from '#kit/refusal'
import { messages as catalogue } from '#rooms/catalogue'
import { routes } from '#routes'
import { messages as ui } from '../../ui/messages.ts'
import { aListing } from '../catalogue/testing.ts'
import { aMember } from '../identity/testing.ts'
import { aShop } from '../shops/testing.ts'
import { countCart, messages, purchaseLink } from './index.ts'
import { anOrder, aPaidPurchase, aSellingHouse, payAway } from './testing.ts'
import { stockOf } from './testing-books.ts'
import { aVisitor as aVisitorOf } from './testing-visitor.ts'

joinSentences([ui, catalogue, messages])
const house = await aSellingHouse()
const shop = await aShop(house, { name: 'La Pelote bleue' })

const aVisitor = (actor?: Actor) => aVisitorOf(house, actor)
const isMissing = (error: unknown) => error instanceof Refusal && error.kind === 'missing'
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const anAddress = { name: 'Odile Vasseur', line1: '4 quai des Brumes', postcode: '29200', town: 'Brest' }

async function aVisitorWith(listing: number, actor?: Actor) {
  const visitor = aVisitor(actor)
  await visitor.ask(routes.cart.add, { form: { listing: String(listing) } })
  return visitor
}

test('a guest puts a piece in the cart, checks out, pays, and sees her purchase; nobody else does', async () => {
  const { listing } = await aListing(house, shop, { price: 2000, stock: 4 })
  const visitor = await aVisitorWith(listing)
  assert.equal(await visitor.count(), 1)
  const cart = await visitor.ask(routes.cart.show)
  assert.match(cart.html, /Bol bleu/)
  assert.match(cart.html, /24,90/)
  const checkout = await visitor.ask(routes.checkout.show)
  assert.match(checkout.html, /Commander avec obligation de paiement/)
  const [token, shown] = [hidden(checkout.html, 'token'), hidden(checkout.html, 'shown')]
  const form = { ...anAddress, email: 'odile@exemple.test', token, shown }
  const placed = await visitor.ask(routes.checkout.create, { form })
  assert.match(placed.to, /bac-a-sable/)
  const [row] = await house.db.selectFrom('purchases').selectAll().where('checkout_token', '=', token).execute()
  const reference = row!.reference
  await payAway(house, { purchase: { reference, total: row!.total } as never })
  const returned = await visitor.ask(routes.purchases.return, { params: { reference } })
  assert.equal(returned.to, routes.purchases.show({ reference }))
  const page = await visitor.ask(routes.purchases.show, { params: { reference } })
  assert.match(page.html, /Votre achat est payé/)
  assert.match(page.html, /23,40/)
  assert.equal(await visitor.count(), 0)
  for (const stranger of [aVisitor(), aVisitor(await aMember(house))]) {
    const shut = await stranger.ask(routes.purchases.show, { params: { reference } })
    assert.equal(shut.status, 404)
    assert.doesNotMatch(shut.html, /Bol bleu|Odile/)
  }
  const elsewhere = await aVisitor().ask(routes.purchases.return, { params: { reference } })
  assert.doesNotMatch(elsewhere.html, /Bol bleu/)
})

test('from one client only so many carts begin in an hour; one that has begun is filled on', async () => {
  const { listing } = await aListing(house, shop, { stock: 900 })
  const asked = { form: { listing: String(listing) }, client: '198.51.100.4' }
  const first = aVisitor()
  for (let carts = 0; carts < 120; carts++)
    assert.equal((await (carts === 0 ? first : aVisitor()).ask(routes.cart.add, asked)).status, 303)
  assert.equal((await aVisitor().ask(routes.cart.add, asked)).status, 409)
  assert.equal((await first.ask(routes.cart.add, asked)).status, 303)
})

test('the link of the letter opens its purchase and no other', async () => {
  const { purchase } = await anOrder(house)
  const { purchase: other } = await anOrder(house)
  const signature = purchaseLink(house.keys, purchase.reference).split('/').at(-1)!
  const visitor = aVisitor()
  const wrong = await visitor.ask(routes.purchases.open, { params: { reference: other.reference, signature } })
  assert.deepEqual([wrong.status, visitor.cookies], [404, {}])
  await visitor.ask(routes.purchases.open, { params: { reference: purchase.reference, signature } })
  const page = await visitor.ask(routes.purchases.show, { params: { reference: purchase.reference } })
  assert.equal(page.status, 200)
  assert.equal((await visitor.ask(routes.purchases.show, { params: { reference: other.reference } })).status, 404)
})

test('a form with faults keeps what was typed and says each beside its field', async () => {
  const { listing } = await aListing(house, shop, { stock: 4 })
  const visitor = await aVisitorWith(listing)
  const checkout = await visitor.ask(routes.checkout.show)
  const [token, shown] = [hidden(checkout.html, 'token'), hidden(checkout.html, 'shown')]
  const form = { ...anAddress, postcode: '12', email: 'pas une adresse', giftNote: 'Bonne fête', token, shown }
  const again = await visitor.ask(routes.checkout.create, { form })
  assert.equal(again.status, 422)
  assert.match(again.html, /Bonne fête/)
  assert.match(again.html, /pas une adresse/)
  assert.equal(hidden(again.html, 'token'), token)
  assert.equal(again.html.match(/class="fault"/g)?.length, 2)
})

test('what changed before payment is told in amounts, and nothing is taken', async () => {
  const { listing } = await aListing(house, shop, { price: 2000, stock: 4 })
  const visitor = await aVisitorWith(listing)
  const checkout = await visitor.ask(routes.checkout.show)
  const [token, shown] = [hidden(checkout.html, 'token'), hidden(checkout.html, 'shown')]
  await house.db.updateTable('variants').set({ price: 2300 }).where('listing_id', '=', listing).execute()
  const form = { ...anAddress, email: 'odile@exemple.test', token, shown }
  const again = await visitor.ask(routes.checkout.create, { form })
  assert.equal(again.status, 409)
  assert.match(again.html, /les pièces passent de 20,00.€ à 23,00.€/)
  assert.equal(await stockOf(house, listing), 4)
})

test('a piece that was sold meanwhile is told in the cart and holds back nothing else', async () => {
  const { listing: gone } = await aListing(house, shop, { title: 'Vase parti', stock: 1 })
  const { listing: left } = await aListing(house, shop, { title: 'Vase resté', stock: 1 })
  const visitor = await aVisitorWith(gone)
  await visitor.ask(routes.cart.add, { form: { listing: String(left) } })
  await aPaidPurchase(house, [{ listing: gone }])
  const cart = await visitor.ask(routes.cart.show)
  assert.match(cart.html, /Cette pièce est partie/)
  const checkout = await visitor.ask(routes.checkout.show)
  assert.match(checkout.html, /Vase resté/)
})

test('a quantity that is not one, or that is not left, is said beside the line', async () => {
  const { listing } = await aListing(house, shop, { stock: 3 })
  const visitor = await aVisitorWith(listing)
  const { html } = await visitor.ask(routes.cart.show)
  const line = /name="remove" value="(\d+)"/.exec(html)![1]!
  for (const quantity of ['-2', 'douze', '1e3', '9']) {
    const again = await visitor.ask(routes.cart.save, { form: { [`quantity_${line}`]: quantity, checkout: 'yes' } })
    assert.equal(again.status, 422, quantity)
    assert.match(again.html, /class="fault"/)
    assert.match(again.html, new RegExp(`name="quantity_${line}"[^>]* autofocus`))
  }
  await aVisitor().ask(routes.cart.save, { form: { [`quantity_${line}`]: '2' } })
  assert.match((await visitor.ask(routes.cart.show)).html, new RegExp(`name="quantity_${line}"[^>]*value="1"`))
})

test('a guest’s cart follows her into her account', async () => {
  const { listing } = await aListing(house, shop, { stock: 4 })
  const visitor = await aVisitorWith(listing)
  const member = aVisitor(await aMember(house))
  Object.assign(member.cookies, visitor.cookies)
  assert.equal(await member.count(), 1)
  const cart = await member.ask(routes.cart.show)
  assert.match(cart.html, /Bol bleu/)
  assert.equal(member.cookies.cart, undefined)
  assert.equal(await visitor.count(), 0)
})

test('a guest without cart costs no query', async () => {
  const broken = { actor: guest, cookies: {}, keys: house.keys, db: undefined as never }
  assert.equal(await countCart(broken), 0)
})

test('a maker sees, confirms and sends her order; another maker finds nothing', async () => {
  const sale = await anOrder(house)
  const at = { shop: String(sale.shop), order: sale.order.reference }
  const maker = aVisitor(sale.maker)
  assert.match((await maker.ask(routes.orders.index, { params: at })).html, /Bol bleu/)
  const page = await maker.ask(routes.orders.show, { params: at })
  assert.match(page.html, /4 quai des Brumes/)
  assert.match(page.html, /Où va chaque euro/)
  await maker.ask(routes.orders.confirm, { params: at })
  const refused = await maker.ask(routes.orders.cancel, { params: at, form: { reason: '' } })
  assert.equal(refused.status, 422)
  await maker.ask(routes.orders.send, { params: at, form: { tracking: '<b>XY</b>' } })
  const sent = (await maker.ask(routes.orders.show, { params: at })).html
  assert.match(sent, /Envoyée le/)
  assert.match(sent, /Suivi.: &lt;b>XY/u)
  const late = await maker.ask(routes.orders.cancel, { params: at, form: { reason: 'Trop tard' } })
  assert.equal(late.status, 409)
  const other = aVisitor((await anOrder(house)).maker)
  await assert.rejects(other.ask(routes.orders.show, { params: at }), isMissing)
  await assert.rejects(other.ask(routes.orders.send, { params: at, form: {} }), isMissing)
})

test('a buyer cancels what is not sent, and is told when it is too late', async () => {
  const actor = await aMember(house)
  const { purchase, order, maker, shop: seller } = await anOrder(house, { actor })
  const buyer = aVisitor(actor)
  assert.match((await buyer.ask(routes.purchases.index)).html, new RegExp(purchase.reference))
  const params = { reference: purchase.reference, order: order.reference }
  await aVisitor(maker).ask(routes.orders.confirm, { params: { shop: String(seller), order: order.reference } })
  await buyer.ask(routes.purchases.cancelOrder, { params, form: { reason: '' } })
  assert.match((await buyer.ask(routes.purchases.show, { params })).html, /Vous avez annulé cette commande/)
})
