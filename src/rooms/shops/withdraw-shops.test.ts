import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announce } from '#base/announce'
import { inTransaction } from '#base/database'
import { testHouse } from '#test/database'
import { jobs } from './jobs.ts'
import { listeners } from './listeners.ts'
import { aMaker, aShop } from './testing.ts'

const house = await testHouse({ jobs, listeners })

test('when a member leaves, her shops leave the market with her, and nobody else’s do', async () => {
  const [leaving, staying] = [await aMaker(house), await aMaker(house)]
  const [hers, other] = [await aShop(house, { maker: leaving }), await aShop(house, { maker: staying })]
  for (let twice = 0; twice < 2; twice++) {
    await inTransaction(house.db, (tx) => announce(tx, 'person.left', { person: leaving.id! }))
    await house.work()
  }
  assert.deepEqual([await stateOf(hers.shop), await stateOf(other.shop)], ['draft', 'published'])
  const told = house.db.selectFrom('shop_events').where('kind', '=', 'withdrawn').select('shop_id')
  assert.deepEqual(await told.execute(), [{ shop_id: hers.shop }])
})

async function stateOf(shop: number): Promise<string> {
  const row = await house.db.selectFrom('shops').where('id', '=', shop).select('state').executeTakeFirstOrThrow()
  return row.state
}
