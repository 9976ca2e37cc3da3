import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction, type Tx } from '#base/database'
import { Refusal } from '#kit/refusal'
import { testHouse } from '#test/database'
import { aShop } from '../../shops/testing.ts'
import * as catalogue from '../index.ts'
import { faultsToPublish } from '../listing.ts'
import { aListing, aListingInput } from '../testing.ts'
import { planOf } from '../upkeep/bulk-plan.ts'
import { listShopChoices } from '../upkeep/bulk-queries.ts'
import { columns } from '../upkeep/listings-csv-columns.ts'

const house = await testHouse()
const own = await aShop(house, { universe: 'supplies' })
const { maker, shop } = own
const act = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(house.db, work)
const elsewhere = (error: unknown) => error instanceof Refusal && error.code === 'listing_category_elsewhere'
const fabric = { ...aListingInput, title: 'Popeline à pois', category: 's-cotton' }

test('a shop of the Mercerie offers supplies, under their own categories alone', async () => {
  const { listing } = await aListing(house, own, fabric)
  const offered = await catalogue.findOwnListing(house.db, shop, listing)
  assert.deepEqual([offered.universe, offered.category, offered.state], ['supplies', 's-cotton', 'published'])
  await assert.rejects(
    act((tx) => catalogue.createListing(tx, maker, shop, { ...fabric, category: 'bowls' })),
    elsewhere,
  )
  await assert.rejects(
    act((tx) => catalogue.updateListing(tx, maker, shop, listing, { ...fabric, category: 'bowls' })),
    elsewhere,
  )
  await assert.rejects(
    act((tx) => catalogue.setCategory(tx, maker, shop, [listing], 'bowls')),
    elsewhere,
  )
})

test('a shop of the market does not offer supplies', async () => {
  const market = await aShop(house)
  await assert.rejects(
    act((tx) => catalogue.createListing(tx, market.maker, market.shop, fabric)),
    elsewhere,
  )
})

test('an act on many leaves those to which the category does not belong', async () => {
  const { listing } = await aListing(house, own, fabric)
  const before = await catalogue.findOwnListing(house.db, shop, listing)
  const choices = { sections: new Set<number>(), profiles: new Set<number>() }
  assert.equal(planOf({ act: 'category', category: 'bowls' }, before, choices), 'listing_category_elsewhere')
  const after = planOf({ act: 'category', category: 's-linen' }, before, choices)
  assert.equal(typeof after === 'object' && after.category, 's-linen')
})

test('a file names categories of its own universe; those of the other are told apart from unknown ones', async () => {
  const choices = await listShopChoices(house.db, shop)
  const category = columns.find(({ field }) => field === 'category')!
  assert.equal(category.read('Tissus › Cotons', choices), 's-cotton')
  assert.deepEqual(category.read('Bijoux', choices), { fault: 'csv_category_elsewhere' })
  assert.deepEqual(category.read('Licornes', choices), { fault: 'csv_category' })
})

test('what stood in the other tree before is a fault to publish', async () => {
  const { listing } = await aListing(house, own, { ...fabric, published: false })
  const { universe, ...found } = await catalogue.findOwnListing(house.db, shop, listing)
  assert.deepEqual(faultsToPublish({ ...found, universe: 'market' }), [
    { field: 'category', code: 'listing_category_elsewhere' },
  ])
  assert.deepEqual(faultsToPublish({ ...found, universe }), [])
})
