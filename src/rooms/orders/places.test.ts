import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inTransaction } from '#base/database'
import { size } from '#test/size'
import { aListing } from '../catalogue/testing.ts'
import { aDiscount } from '../discounts/testing.ts'
import { aShop } from '../shops/testing.ts'
import { cancelOrder, checkOut, findCart } from './index.ts'
import { releasePurchase } from './release-purchase.ts'
import { aBuyer, aCheckout, aPaidPurchase, aPurchase, aSellingHouse } from './testing.ts'

const house = await aSellingHouse()
const made = { stock: null, leadDays: 10 }

async function aFullShop(weeklyPlaces: number) {
  const own = await aShop(house)
  await house.db.updateTable('shops').set({ weekly_places: weeklyPlaces }).where('id', '=', own.shop).execute()
  return own
}
const takenBy = async (of: number) =>
  (await house.db.selectFrom('made_weeks').select('taken').where('shop_id', '=', of).executeTakeFirst())?.taken ?? 0
const usesOf = async (id: number) =>
  (await house.db.selectFrom('discounts').select('used').where('id', '=', id).executeTakeFirstOrThrow()).used

test('places of the week are held with the purchase and given back once with it', async () => {
  const own = await aFullShop(3)
  const { listing } = await aListing(house, own, made)
  const { purchase } = await aPurchase(house, [{ listing, quantity: 2 }])
  assert.equal(await takenBy(own.shop), 2)
  await inTransaction(house.db, (tx) => releasePurchase(tx, purchase.reference))
  await inTransaction(house.db, (tx) => releasePurchase(tx, purchase.reference))
  assert.equal(await takenBy(own.shop), 0)
})

test('a cancelled order gives its places back where its pieces are on sale again', async () => {
  const own = await aFullShop(3)
  const { listing } = await aListing(house, own, made)
  const { orders } = await aPaidPurchase(house, [{ listing, quantity: 2 }])
  const why = { by: 'maker', reason: 'Plus de terre', restock: true } as const
  await inTransaction(house.db, (tx) => cancelOrder(tx, own.maker, orders[0]!.reference, why))
  assert.equal(await takenBy(own.shop), 0)
})

test('who comes back from paying finds the places that she holds, and can check out again', async () => {
  const own = await aFullShop(2)
  const { listing } = await aListing(house, own, made)
  const buyer = await aBuyer(house, [{ listing, quantity: 2 }])
  await checkOut(house, buyer, await aCheckout(house, buyer))
  assert.equal((await findCart(house.db, buyer.owner))!.groups[0]!.aside.length, 0)
  await checkOut(house, buyer, await aCheckout(house, buyer))
  assert.equal(await takenBy(own.shop), 2)
})

test('however many check out at once, no week is overbooked and no code is used more often than it may', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 10 }),
      async (places, mostUses, asks) => {
        const own = await aFullShop(places)
        const discount = await aDiscount(house, own, { mostUses } as never)
        const { listing } = await aListing(house, own, made)
        const ready = []
        for (const quantity of asks) {
          const buyer = await aBuyer(house, [{ listing, quantity }])
          await enter(buyer.owner.token!, own.shop)
          ready.push({ buyer, form: await aCheckout(house, buyer) })
        }
        const outcomes = await Promise.allSettled(ready.map(({ buyer, form }) => checkOut(house, buyer, form)))
        const bought = asks.filter((_, at) => outcomes[at]!.status === 'fulfilled')
        const taken = bought.reduce((sum, quantity) => sum + quantity, 0)
        assert.equal(await takenBy(own.shop), taken)
        assert.ok(taken <= places)
        assert.ok((await usesOf(discount)) <= mostUses)
        for (const one of outcomes) {
          if (one.status === 'rejected')
            assert.match(one.reason.code, /^(shop_full|discount_used_up|checkout_changed|cart_empty)$/)
        }
      },
    ),
    { numRuns: size({ test: 3, proof: 40 }) },
  )
})

async function enter(token: string, of: number): Promise<void> {
  const cart = await house.db.selectFrom('carts').select('id').where('token', '=', token).executeTakeFirstOrThrow()
  await house.db.insertInto('cart_discounts').values({ cart_id: cart.id, shop_id: of, code: 'MERCI-10' }).execute()
}

test('a code is taken at the checkout, frozen on the order, charged no fee, and given back with it', async () => {
  const own = await aShop(house)
  const discount = await aDiscount(house, own)
  const { listing } = await aListing(house, own, { price: 2000, stock: 3 })
  const buyer = await aBuyer(house, [{ listing, quantity: 2 }])
  await enter(buyer.owner.token!, own.shop)
  const { purchase } = await checkOut(house, buyer, await aCheckout(house, buyer))
  assert.equal(purchase.total, 3600 + 590)
  assert.equal(await usesOf(discount), 1)
  // Her own open purchase holds the use: it is hers to use again.
  assert.equal((await findCart(house.db, buyer.owner))!.groups[0]!.items, 3600)
  await inTransaction(house.db, (tx) => releasePurchase(tx, purchase.reference))
  assert.equal(await usesOf(discount), 0)
  const order = await house.db
    .selectFrom('orders')
    .selectAll()
    .where('purchase_id', '=', purchase.id)
    .executeTakeFirstOrThrow()
  assert.deepEqual([order.items, order.discount, order.discount_code], [3600, 400, 'MERCI-10'])
})
