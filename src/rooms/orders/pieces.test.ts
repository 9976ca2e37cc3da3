import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import type { Personalisation } from '#rooms/catalogue'
import { updateListing } from '../catalogue/index.ts'
import { aListing, aListingInput } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { checkOut, findCart } from './index.ts'
import { listOrderLines } from './order-queries.ts'
import { aBuyer, aCheckout, aPaidPurchase, aPurchase, aSellingHouse } from './testing.ts'
import { booksOf, stockOf } from './testing-books.ts'

const house = await aSellingHouse()
const shop = await aShop(house)
const asked: Personalisation[] = [
  { name: 'Gravure', kind: 'text', required: true, supplement: 500, longest: 20 },
  { name: 'Ruban', kind: 'choice', required: false, values: [{ value: 'rouge', supplement: 200 }] },
]

test('an engraved piece is bought at its price with supplements, and what was said is frozen', async () => {
  const { listing } = await aListing(house, shop, { price: 2000, stock: 5, personalisations: asked })
  const piece = { listing, quantity: 2, answers: ['Pour Léa', 'rouge'] }
  const { orders } = await aPaidPurchase(house, [piece])
  const [line] = await listOrderLines(house.db, [orders[0]!.id])
  assert.equal(line!.unitPrice, 2700)
  assert.deepEqual(line!.answers, [
    { name: 'Gravure', kind: 'text', value: 'Pour Léa', supplement: 500 },
    { name: 'Ruban', kind: 'choice', value: 'rouge', supplement: 200 },
  ])
  assert.equal(orders[0]!.items, 5400)
  assert.equal((await booksOf(house)).sum, 0)
})

test('the same piece with other words is another line, and only what was bought leaves the cart', async () => {
  const { listing } = await aListing(house, shop, { stock: 9, personalisations: asked })
  const buyer = await aBuyer(house, [
    { listing, answers: ['Pour Léa'] },
    { listing, answers: ['Pour Zoé'] },
    { listing, answers: ['Pour Léa'] },
  ])
  const lines = (await findCart(house.db, buyer.owner))!.groups[0]!.lines
  assert.deepEqual(
    lines.map(({ answers, quantity }) => [answers[0]?.value, quantity]),
    [
      ['Pour Léa', 2],
      ['Pour Zoé', 1],
    ],
  )
})

test('a word that is missing or too long is said beside its field, and nothing comes into the cart', async () => {
  const { listing } = await aListing(house, shop, { personalisations: asked })
  await assert.rejects(aBuyer(house, [{ listing, answers: [''] }]), (error: { faults: { field: string }[] }) => {
    assert.deepEqual(
      error.faults.map(({ field }) => field),
      ['answer_0'],
    )
    return true
  })
  await assert.rejects(aBuyer(house, [{ listing, answers: ['x'.repeat(21)] }]), { code: 'input' })
})

test('an option that goes while somebody checks out is told before payment, and nothing is taken', async () => {
  const choices = [{ name: 'Taille', values: ['52', '54'] }]
  for (let round = 0; round < 6; round++) {
    const { listing } = await aListing(house, shop, { stock: 5, choices })
    const buyer = await aBuyer(house, [{ listing, choices: ['52'] }])
    const form = await aCheckout(house, buyer)
    const fewer = { ...aListingInput, stock: 5, choices: [{ name: 'Taille', values: ['54'] }] }
    const [bought] = await Promise.allSettled([
      checkOut(house, buyer, form),
      inTransaction(house.db, (tx) => updateListing(tx, shop.maker, shop.shop, listing, fewer)),
    ])
    // Whoever came first: either the sale stands with its size, or it is told and nothing is held.
    const held = await house.db.selectFrom('reservations').selectAll().where('shop_id', '=', shop.shop).execute()
    const ours = await house.db.selectFrom('order_lines').select('choices').where('listing_id', '=', listing).execute()
    if (bought.status === 'fulfilled') assert.deepEqual(ours, [{ choices: { Taille: '52' } }])
    else {
      assert.equal(bought.reason.code, 'cart_empty')
      assert.deepEqual([ours, await stockOf(house, listing)], [[], 5])
    }
    assert.ok(held.length <= round + 1)
  }
})

test('a variant that goes while it is in the cart is to be chosen again, and nothing is taken', async () => {
  const variants = ['52', '54'].map((size, at) => ({
    ...{ options: { Taille: size }, price: 2000 + at * 500, stock: 3, sku: '', weight: null, photo: null },
  }))
  const choices = [{ name: 'Taille', values: ['52', '54'] }]
  const { listing } = await aListing(house, shop, { choices, variants })
  const [small] = await house.db
    .selectFrom('variants')
    .select('id')
    .where('listing_id', '=', listing)
    .orderBy('position')
    .execute()
  const buyer = await aBuyer(house, [{ listing, variant: small!.id }])
  const form = await aCheckout(house, buyer)
  await house.db.deleteFrom('variants').where('id', '=', small!.id).execute()
  const { aside } = (await findCart(house.db, buyer.owner))!.groups[0]!
  assert.deepEqual(
    aside.map(({ trouble }) => trouble),
    [{ code: 'choices' }],
  )
  await assert.rejects(checkOut(house, buyer, form), { code: 'cart_empty' })
  assert.equal(await stockOf(house, listing), 3)
})

test('of several variants none is taken for another', async () => {
  const variants = ['52', '54'].map((size) => ({
    ...{ options: { Taille: size }, price: 2000, stock: 3, sku: '', weight: null, photo: null },
  }))
  const { listing } = await aListing(house, shop, { choices: [{ name: 'Taille', values: ['52', '54'] }], variants })
  await assert.rejects(aBuyer(house, [{ listing }]), (error: { faults: unknown[] }) => {
    assert.deepEqual(error.faults, [{ field: 'variant', code: 'cart_variant_missing' }])
    return true
  })
})

test('a piece made for one person needs the buyer’s word, and freezes that it is', async () => {
  const { listing } = await aListing(house, shop, { stock: 2, bespoke: true })
  const buyer = await aBuyer(house, [{ listing }])
  const form = await aCheckout(house, buyer)
  await assert.rejects(checkOut(house, buyer, form), { code: 'checkout_bespoke' })
  assert.equal(await stockOf(house, listing), 2)
  const { purchase } = await checkOut(house, buyer, { ...form, bespokeAgreed: true })
  const order = await house.db
    .selectFrom('orders')
    .select('id')
    .where('purchase_id', '=', purchase.id)
    .executeTakeFirstOrThrow()
  const [line] = await listOrderLines(house.db, [order.id as never])
  assert.ok(line!.bespoke)
})

test('a private person’s piece asks no such word: there is no right that ends', async () => {
  const own = await aShop(house, { seller: { status: 'private_person' } })
  const { listing } = await aListing(house, own, { bespoke: true })
  assert.equal((await aPurchase(house, [{ listing }])).purchase.state, 'open')
})
