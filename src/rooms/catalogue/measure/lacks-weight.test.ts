import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { testHouse } from '#test/database'
import { aShop } from '../../shops/testing.ts'
import { publishListings } from '../publish-listings.ts'
import { aListing } from '../testing.ts'

const house = await testHouse()
const slices = [{ kind: 'letter' as const, upTo: 250, price: 480 }]
const byWeight = await aShop(house, { delivery: { price: 480, furtherPiece: 0, slices, packaging: 10 } })
const byPiece = await aShop(house)

test('a piece that is sent by weight is published once its weight is known', async () => {
  const faults = async (made: typeof byPiece, weight: number | null, unit: 'piece' | 'gram' = 'piece') => {
    const { listing } = await aListing(house, made, { published: false })
    await house.db.updateTable('listings').set({ unit }).where('id', '=', listing).execute()
    await house.db.updateTable('variants').set({ weight }).where('listing_id', '=', listing).execute()
    const { left } = await inTransaction(house.db, (tx) => publishListings(tx, made.maker, made.shop, [listing]))
    return left.flatMap((one) => one.faults)
  }
  const missing = [{ field: 'weight', code: 'listing_weight_missing' }]
  assert.deepEqual(await faults(byWeight, null), missing)
  assert.deepEqual(await faults(byWeight, 0), missing)
  assert.deepEqual(await faults(byWeight, 40), [])
  assert.deepEqual(await faults(byWeight, null, 'gram'), [])
  assert.deepEqual(await faults(byPiece, null), [])
})
