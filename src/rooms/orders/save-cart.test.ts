import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCommune } from '#base/communes'
import { inTransaction } from '#base/database'
import { joinSentences } from '#base/sentences'
import { messages as catalogue } from '#rooms/catalogue'
import { addHandOver } from '#rooms/shops'
import { routes } from '#routes'
import { messages as ui } from '../../ui/messages.ts'
import { aListing } from '../catalogue/testing.ts'
import { aDiscount } from '../discounts/testing.ts'
import { aShop } from '../shops/testing.ts'
import { messages } from './index.ts'
import { aPurchase, aSellingHouse } from './testing.ts'
import { aVisitor } from './testing-visitor.ts'

joinSentences([ui, catalogue, messages])
const house = await aSellingHouse()
const shop = await aShop(house)
const place = { place: 'Halles Saint-Louis', hours: 'Samedi de 9 h à 12 h', commune: findCommune('29019')! }
const handOver = await inTransaction(house.db, (tx) => addHandOver(tx, shop.maker, shop.shop, place))
await aDiscount(house, shop)

/** Someone with a bowl and a ribbon in her cart, and the numbers of their lines. */
async function filled() {
  const bowl = await aListing(house, shop, { title: 'Bol', price: 2000, stock: 5 })
  const measure = { unit: 'cm', unitStep: 10, lot: null, minimum: 1 } as const
  const ribbon = await aListing(house, shop, { title: 'Ruban', price: 100, stock: 90, measure })
  const visitor = aVisitor(house)
  for (const { listing } of [bowl, ribbon]) await visitor.ask(routes.cart.add, { form: { listing: String(listing) } })
  const { html } = await visitor.ask(routes.cart.show)
  const [first = '', second = ''] = [...html.matchAll(/name="quantity_(\d+)"/g)].map(([, line]) => line)
  return { visitor, bowl: first, ribbon: second }
}

test('“Passer commande” takes along quantity, hand-over and code, typed and not saved', async () => {
  const { visitor, bowl, ribbon } = await filled()
  const typed = { [`quantity_${bowl}`]: '3', [`quantity_${ribbon}`]: '2 mètres' }
  const chosen = { [`delivery_${shop.shop}`]: `hand_over:${handOver}`, [`code_${shop.shop}`]: 'merci-10' }
  const form = { ...typed, ...chosen, checkout: 'yes' }
  assert.equal((await visitor.ask(routes.cart.save, { form })).to, routes.checkout.show())
  const { html } = await visitor.ask(routes.checkout.show)
  assert.match(html, /Halles Saint-Louis/)
  assert.match(html, /3 × /)
  assert.match(html, /2.m × /)
  assert.match(html, /72,00/)
})

test('removing a piece keeps what was typed for the others', async () => {
  const { visitor, bowl, ribbon } = await filled()
  const form = { [`quantity_${bowl}`]: '4', [`quantity_${ribbon}`]: '', remove: ribbon }
  await visitor.ask(routes.cart.save, { form })
  const { html } = await visitor.ask(routes.cart.show)
  assert.doesNotMatch(html, /Ruban/)
  assert.match(html, new RegExp(`name="quantity_${bowl}"[^>]*value="4"`))
})

test('what can’t be had is told beside its field, focused; all the rest is kept', async () => {
  const { visitor, bowl, ribbon } = await filled()
  const form = {
    [`quantity_${bowl}`]: '2',
    [`quantity_${ribbon}`]: '1,57 m',
    [`code_${shop.shop}`]: 'RIEN',
    checkout: 'yes',
  }
  const again = await visitor.ask(routes.cart.save, { form })
  assert.equal(again.status, 422)
  assert.match(again.html, new RegExp(`name="quantity_${ribbon}"[^>]* autofocus`))
  assert.match(again.html, /value="1,57 m"/)
  assert.match(again.html, /Cela se vend par 10.cm/)
  assert.match(again.html, /n’a pas de code RIEN/)
  const { html } = await visitor.ask(routes.cart.show)
  assert.match(html, new RegExp(`name="quantity_${bowl}"[^>]*value="2"`))
  assert.match(html, new RegExp(`value="10.cm"[^>]*name="quantity_${ribbon}"`))
})

test('what a maker typed into a title is typeset in the cart', async () => {
  const { listing } = await aListing(house, shop, { title: 'Sac : le grand !', stock: 3 })
  const visitor = aVisitor(house)
  await visitor.ask(routes.cart.add, { form: { listing: String(listing), quantity: '1' } })
  assert.match((await visitor.ask(routes.cart.show)).html, />Sac\u202f: le grand\u202f!</)
})

test('a quantity that can’t be cut so leads back to the piece, with what was typed', async () => {
  const measure = { unit: 'cm', unitStep: 10, lot: null, minimum: 1 } as const
  const { listing } = await aListing(house, shop, { title: 'Lin lavé', stock: 90, measure })
  const visitor = aVisitor(house)
  const added = await visitor.ask(routes.cart.add, { form: { listing: String(listing), quantity: '2 mètres' } })
  assert.equal(added.to, `/creations/lin-lave-${listing}#ajoute`)
  for (const quantity of ['55 cm', '1,57 m', 'beaucoup', '900 m']) {
    const { to } = await visitor.ask(routes.cart.add, { form: { listing: String(listing), quantity } })
    const { pathname, searchParams } = new URL(to, 'https://exemple.test')
    assert.deepEqual([pathname, searchParams.get('quantite')], [`/creations/lin-lave-${listing}`, quantity])
  }
})

test('a quantity of none takes the line out of the cart', async () => {
  const { visitor, bowl, ribbon } = await filled()
  const { to } = await visitor.ask(routes.cart.save, {
    form: { [`quantity_${bowl}`]: '0', [`quantity_${ribbon}`]: '0 cm' },
  })
  assert.equal(to, routes.cart.show())
  assert.match((await visitor.ask(routes.cart.show)).html, /Votre panier est vide/)
})

test('a delivery that another shop offers, or no shop, is no delivery of this cart', async () => {
  const { visitor } = await filled()
  for (const delivery of ['hand_over:999999', 'pigeon', '']) {
    const again = await visitor.ask(routes.cart.save, { form: { [`delivery_${shop.shop}`]: delivery } })
    assert.equal(again.status, 422, delivery)
  }
  assert.equal((await visitor.ask(routes.cart.save, { form: { delivery_999999: 'parcel' } })).status, 303)
})

test('a piece that another is paying for reads “réservée” in the cart, and not sold', async () => {
  const { listing } = await aListing(house, shop, { title: 'Vase rare', stock: 1 })
  const visitor = aVisitor(house)
  await visitor.ask(routes.cart.add, { form: { listing: String(listing) } })
  await aPurchase(house, [{ listing }])
  assert.match((await visitor.ask(routes.cart.show)).html, /Réservée jusqu’à \d+.h.\d\d/)
})
