import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { testHouse } from '#test/database'
import { aShop } from '../../shops/testing.ts'
import { findOwnListing, setStock } from '../index.ts'
import { aListing } from '../testing.ts'

const house = await testHouse()

test('each draft gets its own number; what is on sale, and another shop’s, is left', async () => {
  const [own, other] = [await aShop(house), await aShop(house)]
  const draft = await aListing(house, own, { stock: null, published: false })
  const onSale = await aListing(house, own, { stock: 3 })
  const theirs = await aListing(house, other, { stock: null, published: false })
  const wanted = new Map([draft, onSale, theirs].map(({ listing }) => [listing, 9]))
  const done = await inTransaction(house.db, (tx) => setStock(tx, own.maker, own.shop, wanted))
  assert.deepEqual(done, [draft.listing])
  const stockOf = async (shop: typeof own.shop, listing: typeof draft.listing) =>
    (await findOwnListing(house.db, shop, listing)).stock
  assert.deepEqual(
    [
      await stockOf(own.shop, draft.listing),
      await stockOf(own.shop, onSale.listing),
      await stockOf(other.shop, theirs.listing),
    ],
    [9, 3, null],
  )
})
