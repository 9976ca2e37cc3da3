import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announce } from '#base/announce'
import { inTransaction } from '#base/database'
import { asOwner, testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { jobs } from './jobs.ts'
import { listeners } from './listeners.ts'

const house = await testHouse({ jobs, listeners })

test('what a maker noted of her charges and costs goes with her, and nobody else’s', async () => {
  const [leaving, staying] = [await aShop(house), await aShop(house)]
  for (const own of [leaving, staying]) {
    const { listing } = await aListing(house, own)
    await asOwner(
      house.ownerUrl,
      `insert into listing_costs (shop_id, listing_id, updated_at) values (${own.shop}, ${listing}, now());
       insert into charge_settings (seller_id, updated_at) select seller_id, now() from shops where id = ${own.shop}`,
    )
  }
  for (let twice = 0; twice < 2; twice++) {
    await inTransaction(house.db, (tx) => announce(tx, 'person.left', { person: leaving.maker.id! }))
    await house.work()
  }
  const costs = await house.db.selectFrom('listing_costs').select('shop_id').execute()
  assert.deepEqual(costs, [{ shop_id: staying.shop }])
  assert.equal((await house.db.selectFrom('charge_settings').select('seller_id').execute()).length, 1)
})
