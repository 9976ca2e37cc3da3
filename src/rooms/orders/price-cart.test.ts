import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { VariantId } from '#kit/id'
import type { CartLine } from './cart-line-queries.ts'
import type { CartShop } from './cart-shop-queries.ts'
import { groupsToBuy, needsAddress } from './price-cart.ts'
import { changesSince, shownOf } from './shown-cart.ts'
import { delivery, engraving, priced, shop, today } from './testing-cart.ts'

const troubleOf = (told: Partial<CartLine>, of: Partial<CartShop> = {}) =>
  priced([told], of).groups[0]!.aside[0]?.trouble?.code

test('a parcel costs its price and what each further piece adds, and is free from an amount on', () => {
  assert.equal(priced([{ quantity: 2 }]).total, 4000 + 590)
  assert.equal(priced([{ quantity: 3 }]).total, 6000)
})

const bySlices = {
  ...delivery,
  price: 300,
  slices: [
    { kind: 'letter' as const, upTo: 250, price: 300 },
    { kind: 'parcel' as const, upTo: 2000, price: 720 },
  ],
  packaging: 10,
}

test('what is sent by weight is weighed together: lengths, weights and pieces', () => {
  const cloth = { measure: { unit: 'cm', unitStep: 10, lot: null, minimum: 1 } as const, weight: 20, quantity: 7 }
  const beads = { measure: { unit: 'gram', unitStep: 10, lot: null, minimum: 1 } as const, quantity: 4 }
  const parcelOf = (lines: Partial<CartLine>[]) => {
    const { chosen } = priced(lines.map((one) => ({ profile: bySlices, stock: 40, ...one }))).groups[0]!
    assert.ok(chosen?.way === 'parcel')
    return { price: chosen.price, weighed: chosen.parcel.weighed.map(({ grams, room }) => [grams, room]) }
  }
  assert.deepEqual(parcelOf([cloth, beads]), { price: 300, weighed: [[190, 60]] })
  assert.deepEqual(parcelOf([cloth, beads, { weight: 60 }]), { price: 300, weighed: [[250, 0]] })
  assert.deepEqual(parcelOf([cloth, beads, { weight: 61 }]), { price: 720, weighed: [[251, 1749]] })
  assert.deepEqual(parcelOf([cloth, { profile: delivery }]), { price: 300 + 490, weighed: [[150, 100]] })
})

test('what is sent by weight and has none, or more than a parcel takes, is set aside', () => {
  assert.equal(troubleOf({ profile: bySlices, weight: null }), 'weight_missing')
  assert.equal(troubleOf({ profile: bySlices, weight: 0 }), 'weight_missing')
  assert.equal(troubleOf({ profile: bySlices, weight: 1991 }), 'too_heavy')
  assert.equal(troubleOf({ profile: bySlices, weight: 1990 }), undefined)
  assert.equal(troubleOf({ weight: null }), undefined)
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
    [{ code: 'fewer_left', left: 1, said: '1' }],
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
  assert.deepEqual(changesSince(before, priced([{ profile: { ...delivery, price: 600 } }])), [
    { shop: shop.name, what: 'delivery', before: 490, now: 600 },
  ])
  assert.notEqual(shownOf(priced([{ profile: { ...delivery, carrierDays: 9 } }])), before)
  assert.notEqual(shownOf(priced([{ title: 'Tout autre chose' }])), before)
})

test('a variant that is gone, and an option that is offered no more, are to be chosen again', () => {
  const offered = [{ name: 'Taille', values: ['52', '54'] }]
  assert.equal(troubleOf({ price: null, stock: null, offered }), 'choices')
  assert.equal(troubleOf({ options: { Taille: '50' }, offered }), 'choices')
  assert.equal(troubleOf({ options: { Taille: '52' }, offered }), undefined)
  assert.equal(troubleOf({ options: { Taille: '52' }, offered: [] }), 'choices')
})

test('what is engraved is priced as the listing says today', () => {
  const answers = [{ name: 'Gravure', kind: 'text' as const, value: 'Pour Léa' }]
  assert.equal(priced([{ quantity: 2, asked: [engraving], answers }]).groups[0]!.items, 5000)
  const dearer = { ...engraving, supplement: 900 }
  const { lines } = priced([{ asked: [dearer], answers, seenPrice: 2500 }]).groups[0]!
  assert.deepEqual([lines[0]!.price, lines[0]!.seenPrice], [2900, 2500])
})

test('what the listing asks since, or asks no more, holds the line back', () => {
  const answers = [{ name: 'Gravure', kind: 'text' as const, value: 'Pour Léa' }]
  assert.equal(troubleOf({ asked: [{ ...engraving, required: true }] }), 'answers')
  assert.equal(troubleOf({ asked: [{ ...engraving, longest: 3 }], answers }), 'answers')
  assert.equal(troubleOf({ asked: [], answers }), 'answers')
  assert.equal(troubleOf({ asked: [{ ...engraving, kind: 'picture' }], answers }), 'answers')
})

test('what is made to order takes the places of the week, line by line, and says when the shop opens again', () => {
  const made = { stock: null, leadDays: 10, quantity: 2 }
  const troubles = (weeklyPlaces: number | null, taken = 0) => {
    const group = priced([made, { ...made, line: 2, quantity: 1 }], { weeklyPlaces, taken }).groups[0]!
    return group.aside.map(({ trouble }) => trouble)
  }
  assert.deepEqual(troubles(null), [])
  assert.deepEqual(troubles(3), [])
  assert.deepEqual(troubles(2), [{ code: 'full', reopens: '2026-11-30' }])
  assert.deepEqual(troubles(5, 4), [{ code: 'fewer_places', left: 1 }])
  assert.deepEqual(troubles(2, 2), Array(2).fill({ code: 'full', reopens: '2026-11-30' }))
  assert.equal(priced([{}], { weeklyPlaces: 1, taken: 1 }).groups[0]!.lines.length, 1)
})

test('the slowest piece says when all is sent, and holidays put it off', () => {
  const sendBy = (lines: Partial<CartLine>[], of: Partial<CartShop> = {}) =>
    priced(lines, of).groups[0]!.chosen!.arrival.sendBy
  assert.equal(sendBy([{}]), '2026-11-26')
  assert.equal(sendBy([{}, { stock: null, leadDays: 10 }]), '2026-12-07')
  assert.equal(
    sendBy([{ stock: null, leadDays: 10 }], { awayFrom: '2026-11-30', awayUntil: '2026-12-07' }),
    '2026-12-14',
  )
})
