import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inTransaction } from '#base/database'
import { Refusal } from '#kit/refusal'
import { pauseListings, updateListing } from '#rooms/catalogue'
import { size } from '#test/size'
import { aListing, aListingInput } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { cancelOrder } from './cancel-order.ts'
import { checkOut, findCart } from './index.ts'
import { listOrderLines } from './order-queries.ts'
import { releasePurchase } from './release-purchase.ts'
import { shownOf } from './shown-cart.ts'
import { aBuyer, aCheckout, aPaidPurchase, aPurchase, aSellingHouse, type Piece } from './testing.ts'
import { stockOf } from './testing-books.ts'
import { priced } from './testing-cart.ts'

const house = await aSellingHouse()
const own = await aShop(house, { universe: 'supplies' })
const supply = { category: 's-buttons', facts: { supply: { origin: 'France' } } } as const
const beads = { unit: 'gram', unitStep: 10, lot: null, minimum: 1 } as const

/** 40 g of beads and one clasp, at 12 €. */
async function aKit({ grams = 200, clasps = 3 } = {}) {
  const glass = await aListing(house, own, { ...supply, title: 'Rocailles', stock: grams / 10, measure: beads })
  const clasp = await aListing(house, own, { ...supply, title: 'Fermoir', stock: clasps, weight: 5 })
  const parts = [
    { variant: glass.variant, quantity: 4 },
    { variant: clasp.variant, quantity: 1 },
  ]
  const kit = await aListing(house, own, { ...supply, title: 'Kit bracelet', price: 1200, stock: null, parts })
  return { glass, clasp, kit }
}
type Kit = Awaited<ReturnType<typeof aKit>>
const left = async ({ glass, clasp }: Kit) => [await stockOf(house, glass.listing), await stockOf(house, clasp.listing)]

test('a kit is sold from the stock of its parts, weighs what they weigh, and its order keeps what was taken', async () => {
  const made = await aKit()
  const { orders } = await aPaidPurchase(house, [{ listing: made.kit.listing, quantity: 2 }])
  assert.deepEqual(await left(made), [12, 1])
  const [line] = await listOrderLines(house.db, [orders[0]!.id])
  const parts = line!.parts.map(({ title, quantity, fromStock }) => [title, quantity, fromStock])
  assert.deepEqual(parts, [
    ['Rocailles', 4, true],
    ['Fermoir', 1, true],
  ])
  const { weight } = await house.db
    .selectFrom('order_lines')
    .select('weight')
    .where('order_id', '=', orders[0]!.id)
    .executeTakeFirstOrThrow()
  assert.equal(weight, 90)
})

test('a purchase that comes to nothing gives back what it took, once, even where the kit was changed since', async () => {
  const made = await aKit()
  const { purchase } = await aPurchase(house, [{ listing: made.kit.listing, quantity: 2 }])
  const parts = [{ variant: made.clasp.variant, quantity: 1 }]
  await inTransaction(house.db, (tx) =>
    updateListing(tx, own.maker, own.shop, made.kit.listing, { ...aListingInput, ...supply, parts }),
  )
  for (let twice = 0; twice < 2; twice++) await inTransaction(house.db, (tx) => releasePurchase(tx, purchase.reference))
  assert.deepEqual(await left(made), [20, 3])
})

test('a paid order that is cancelled gives back the parts that were taken', async () => {
  const made = await aKit()
  const { orders } = await aPaidPurchase(house, [{ listing: made.kit.listing }, { listing: made.clasp.listing }])
  assert.deepEqual(await left(made), [16, 1])
  const why = { by: 'maker', reason: 'casse', restock: true } as const
  await inTransaction(house.db, (tx) => cancelOrder(tx, own.maker, orders[0]!.reference, why))
  assert.deepEqual(await left(made), [20, 3])
})

test('a kit whose part is sold out says which, and cannot be put in a cart', async () => {
  const made = await aKit({ clasps: 1 })
  const buyer = await aBuyer(house, [{ listing: made.kit.listing }])
  await aPaidPurchase(house, [{ listing: made.clasp.listing }])
  const [aside] = (await findCart(house.db, buyer.owner))!.groups[0]!.aside
  assert.deepEqual(aside?.trouble, { code: 'part_sold_out', part: 'Fermoir' })
  await assert.rejects(aBuyer(house, [{ listing: made.kit.listing }]), (refusal) => {
    assert.equal((refusal as Refusal).code, 'cart_sold_out')
    return true
  })
})

test('a part that is paused goes on being sold in its kit', async () => {
  const made = await aKit()
  await inTransaction(house.db, (tx) => pauseListings(tx, own.maker, own.shop, [made.clasp.listing]))
  await aPaidPurchase(house, [{ listing: made.kit.listing }])
  assert.deepEqual(await left(made), [16, 2])
})

test('the cart shares a part between a kit and the part itself, and keeps what its own purchase holds', async () => {
  const made = await aKit({ clasps: 2 })
  const buyer = await aBuyer(house, [{ listing: made.kit.listing }, { listing: made.clasp.listing, quantity: 2 }])
  const [group] = (await findCart(house.db, buyer.owner))!.groups
  assert.deepEqual([group!.lines.length, group!.aside[0]?.trouble?.code], [1, 'fewer_left'])
  await checkOut(house, buyer, await aCheckout(house, buyer))
  const again = (await findCart(house.db, buyer.owner))!.groups[0]!
  assert.deepEqual(
    again.lines.map(({ title }) => title),
    ['Kit bracelet'],
  )
})

test('what is in a kit belongs to what the buyer agrees to', () => {
  const part = { variant: 7 as never, listing: 8 as never, title: 'Fermoir', quantity: 1, stock: 5, measure: beads }
  const shown = (quantity: number) => shownOf(priced([{ parts: [{ ...part, quantity }], stock: 2 }]))
  assert.notEqual(shown(1), shown(2))
})

test('however kits and their parts are bought at once, no part is sold twice and none is lost', async () => {
  const basket = fc.array(fc.tuple(fc.constantFrom('kit', 'glass', 'clasp'), fc.integer({ min: 1, max: 2 })), {
    minLength: 1,
    maxLength: 3,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(basket, { minLength: 2, maxLength: 12 }), async (baskets) => {
      const made = await aKit({ grams: 120, clasps: 3 })
      const pieces = baskets.map((all): Piece[] =>
        all.map(([name, quantity]) => ({ listing: made[name as keyof Kit].listing, quantity })),
      )
      const buyers = await Promise.all(pieces.map((one) => aBuyer(house, one).catch(() => undefined)))
      const there = buyers.filter((buyer) => buyer !== undefined)
      const forms = await Promise.all(there.map((buyer) => aCheckout(house, buyer)))
      const outcomes = await Promise.allSettled(there.map((buyer, at) => checkOut(house, buyer, forms[at]!)))
      for (const one of outcomes)
        if (one.status === 'rejected') assert.ok(one.reason instanceof Refusal, String(one.reason))
      const [glass, clasps] = await left(made)
      const held = await heldOf(made)
      assert.deepEqual([glass! + held.glass, clasps! + held.clasp], [12, 3])
      const placed = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.purchase.reference] : []))
      for (const reference of placed) await inTransaction(house.db, (tx) => releasePurchase(tx, reference))
      assert.deepEqual(await left(made), [12, 3])
    }),
    { numRuns: size({ test: 4, proof: 60 }) },
  )
})

async function heldOf({ glass, clasp }: Kit) {
  const rows = await house.db
    .selectFrom('reservations')
    .select(['variant_id', 'quantity'])
    .where('variant_id', 'in', [glass.variant, clasp.variant])
    .execute()
  const of = (variant: number) =>
    rows.filter((row) => row.variant_id === variant).reduce((sum, row) => sum + row.quantity, 0)
  return { glass: of(glass.variant), clasp: of(clasp.variant) }
}
