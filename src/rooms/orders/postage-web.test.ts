import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { joinSentences } from '#base/sentences'
import { messages as catalogue } from '#rooms/catalogue'
import { updateDelivery } from '#rooms/shops'
import { routes } from '#routes'
import { messages as ui } from '../../ui/messages.ts'
import { aListing } from '../catalogue/testing.ts'
import { aDelivery, aShop } from '../shops/testing.ts'
import { messages } from './index.ts'
import { aSellingHouse } from './testing.ts'
import { aVisitor } from './testing-visitor.ts'

joinSentences([ui, catalogue, messages])
const house = await aSellingHouse()

const slices = [
  { kind: 'letter' as const, upTo: 100, price: 300 },
  { kind: 'letter' as const, upTo: 250, price: 480 },
  { kind: 'parcel' as const, upTo: 2000, price: 980 },
]
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const buyer = {
  ...{ email: 'odile@exemple.test', name: 'Odile Vasseur', line1: '4 quai des Brumes', postcode: '29200' },
  town: 'Brest',
}

type Made = Awaited<ReturnType<typeof aShop>>

async function aPiece(made: Made, weight: number): Promise<number> {
  const variants = [{ options: {}, price: 500, stock: 9, sku: '', weight, photo: null }]
  return (await aListing(house, made, { variants })).listing
}

const weigh = (listing: number, weight: number | null) =>
  house.db.updateTable('variants').set({ weight }).where('listing_id', '=', listing).execute()

async function aCartByWeight() {
  const made = await aShop(house, { delivery: { price: 300, furtherPiece: 0, slices, packaging: 10 } })
  const pieces = [await aPiece(made, 60), await aPiece(made, 140)]
  const visitor = aVisitor(house)
  for (const listing of pieces) await visitor.ask(routes.cart.add, { form: { listing: String(listing) } })
  return { made, pieces, visitor }
}

test('a cart sent by weight says what it weighs, in what it goes, and what may still join', async () => {
  const { visitor } = await aCartByWeight()
  const { html } = await visitor.ask(routes.cart.show)
  assert.match(html, /210\u00a0g avec l’emballage\u202f: une lettre jusqu’à 250\u00a0g/)
  assert.match(html, /Complétez l’enveloppe\u202f: encore 40\u00a0g au même prix d’envoi/)
  assert.match(html, /Lettre à domicile.{1,3}4,80/)
  assert.match(html, /14,80/)
})

test('the order keeps how it was weighed, and the purchase shows it', async () => {
  const { made, visitor } = await aCartByWeight()
  const checkout = await visitor.ask(routes.checkout.show)
  const form = { ...buyer, token: hidden(checkout.html, 'token'), shown: hidden(checkout.html, 'shown') }
  await visitor.ask(routes.checkout.create, { form })
  const [order] = await house.db.selectFrom('orders').selectAll().where('shop_id', '=', made.shop).execute()
  assert.equal(order!.delivery_price, 480)
  const { weighed } = order!.delivery as { weighed: unknown }
  const sendings = [{ ...slices[1], count: 1 }]
  assert.deepEqual(weighed, [{ price: 480, grams: 210, room: 40, sendings }])
})

test('slices that change amid a checkout are told before anything is bought', async () => {
  const { made, visitor } = await aCartByWeight()
  const checkout = await visitor.ask(routes.checkout.show)
  const form = { ...buyer, token: hidden(checkout.html, 'token'), shown: hidden(checkout.html, 'shown') }
  const dearer = { ...aDelivery, price: 700, slices: [{ ...slices[2]!, price: 700 }], packaging: 0 }
  await inTransaction(house.db, (tx) => updateDelivery(tx, made.maker, made.shop, dearer))
  const again = await visitor.ask(routes.checkout.create, { form })
  assert.equal(again.status, 409)
  assert.match(again.html, /la livraison passe de 4,80\u00a0€ à 7,00\u00a0€/)
})

test('a piece that lost its weight is set aside with a sentence, the others are bought', async () => {
  const { pieces, visitor } = await aCartByWeight()
  await weigh(pieces[1]!, null)
  const { html } = await visitor.ask(routes.cart.show)
  assert.match(html, /La boutique n’a pas dit ce que pèse cette pièce/)
  assert.match(html, /70\u00a0g avec l’emballage/)
  assert.match(html, /8,00/)
})
