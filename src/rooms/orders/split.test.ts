import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { size } from '#test/size'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { listOrderLines } from './order-queries.ts'
import { aPaidPurchase, aSellingHouse } from './testing.ts'
import { booksOf } from './testing-books.ts'

const house = await aSellingHouse()
const shops = [await aShop(house), await aShop(house), await aShop(house)]
const piece = fc.record({
  shop: fc.nat({ max: shops.length - 1 }),
  price: fc.integer({ min: 1, max: 200_000 }),
  quantity: fc.integer({ min: 1, max: 5 }),
})

test('in the database too, a purchase’s split sums to what was paid, and the books to zero', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('card' as const, 'wallet' as const),
      async (pieces, means) => {
        const bought = []
        for (const { shop, price, quantity } of pieces) {
          const { listing } = await aListing(house, shops[shop]!, { price, stock: quantity })
          bought.push({ listing, quantity })
        }
        const { purchase, orders } = await aPaidPurchase(house, bought, { means })
        const lines = await listOrderLines(
          house.db,
          orders.map(({ id }) => id),
        )
        const asked = lines.reduce((sum, { total }) => sum + total, 0)
        const delivery = orders.reduce((sum, { deliveryPrice }) => sum + deliveryPrice, 0)
        assert.equal(asked + delivery, purchase.total)
        assert.equal(
          orders.reduce((sum, { total }) => sum + total, 0),
          purchase.total,
        )
        assert.equal((await booksOf(house)).sum, 0)
      },
    ),
    { numRuns: size({ test: 5, proof: 100 }) },
  )
})
