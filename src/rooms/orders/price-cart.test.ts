import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ListingId, ShopId, VariantId } from '#kit/id'
import { aDelivery, aSeller } from '../shops/testing.ts'
import type { CartLine } from './cart-line-queries.ts'
import type { CartShop } from './cart-shop-queries.ts'
import { groupsToBuy, needsAddress, priceCart } from './price-cart.ts'
import { changesSince, shownOf } from './shown-cart.ts'

const shop: CartShop = {
  id: 1 as ShopId,
  name: 'La Pelote bleue',
  slug: 'la-pelote-bleue',
  town: 'Brest',
  state: 'published',
  hidden: false,
  awayFrom: null,
  awayUntil: null,
  seller: aSeller,
  delivery: { ...aDelivery, freeAbove: 6000 },
  handOvers: [{ id: 4, town: 'Brest', department: '29', place: 'Halles Saint-Louis', hours: 'Samedi matin.' }],
  chosenWay: null,
  chosenHandOver: null,
  code: null,
  weeklyPlaces: null,
  taken: 0,
}
const line: CartLine = {
  line: 1,
  shop: shop.id,
  listing: 10 as ListingId,
  variant: 100 as VariantId,
  choices: {},
  answers: [],
  quantity: 1,
  seenPrice: 2000,
  title: 'Bol bleu',
  slug: 'bol-bleu',
  universe: 'market',
  category: 'bowls',
  photoKey: null,
  options: {},
  sku: '',
  step: 'piece',
  price: 2000,
  stock: 5,
  state: 'published',
  offered: [],
  asked: [],
  bespoke: false,
  leadDays: null,
  profile: { ...aDelivery, freeAbove: 6000 },
  hidden: false,
}
const today = '2026-11-23'
const priced = (lines: Partial<CartLine>[], of: Partial<CartShop> = {}) =>
  priceCart(
    1,
    lines.map((told) => ({ ...line, ...told })),
    [{ ...shop, ...of }],
    today,
  )
const troubleOf = (told: Partial<CartLine>, of: Partial<CartShop> = {}) =>
  priced([told], of).groups[0]!.aside[0]?.trouble?.code

test('a parcel costs its price and what each further piece adds, and is free from an amount on', () => {
  assert.equal(priced([{ quantity: 2 }]).total, 4000 + 590)
  assert.equal(priced([{ quantity: 3 }]).total, 6000)
})

test('a hand-over costs nothing, needs no address, and is chosen by its place', () => {
  const chosen = priced([{}], { chosenWay: 'hand_over', chosenHandOver: 4 })
  assert.equal(chosen.total, 2000)
  assert.ok(!needsAddress(chosen))
  assert.ok(needsAddress(priced([{}], { chosenWay: 'hand_over', chosenHandOver: 5 })))
})

test('what cannot be bought is set aside with its reason and not counted', () => {
  assert.equal(troubleOf({ state: null, price: null }), 'gone')
  assert.equal(troubleOf({ state: 'paused' }), 'paused')
  assert.equal(troubleOf({ hidden: true }), 'hidden')
  assert.equal(troubleOf({ stock: 0 }), 'sold_out')
  assert.equal(troubleOf({ stock: 1, quantity: 2 }), 'fewer_left')
  assert.equal(troubleOf({}, { hidden: true }), 'shop_closed')
  assert.equal(troubleOf({}, { awayUntil: '2026-12-24' }), 'shop_away')
  assert.equal(troubleOf({}, { awayUntil: today }), undefined)
  assert.equal(troubleOf({}, { delivery: null, handOvers: [] }), 'no_delivery')
  assert.equal(troubleOf({ choices: { Taille: 'S' }, offered: [{ name: 'Taille', values: ['M'] }] }), 'choices')
  assert.equal(priced([{ stock: 0 }, { variant: 101 as VariantId }]).total, 2490)
})

test('two lines of one stock share it', () => {
  const cart = priced([
    { stock: 3, quantity: 2 },
    { stock: 3, quantity: 2, line: 2, choices: {} },
  ])
  assert.deepEqual(
    cart.groups[0]!.aside.map(({ trouble }) => trouble),
    [{ code: 'fewer_left', left: 1 }],
  )
})

test('made to order is never short', () => {
  assert.equal(groupsToBuy(priced([{ stock: null, quantity: 900 }])).length, 1)
})

test('what changed since it was shown is told by shop and amount', () => {
  const before = shownOf(priced([{}]))
  assert.deepEqual(changesSince(before, priced([{}])), [])
  assert.deepEqual(changesSince(before, priced([{ price: 2100 }])), [
    { shop: shop.name, what: 'items', before: 2000, now: 2100 },
  ])
  assert.deepEqual(changesSince(before, priced([{ profile: { ...aDelivery, price: 600 } }])), [
    { shop: shop.name, what: 'delivery', before: 490, now: 600 },
  ])
  assert.notEqual(shownOf(priced([{ profile: { ...aDelivery, carrierDays: 9 } }])), before)
  assert.notEqual(shownOf(priced([{ title: 'Tout autre chose' }])), before)
})
