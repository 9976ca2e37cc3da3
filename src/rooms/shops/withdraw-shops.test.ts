import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announce } from '#base/announce'
import { inTransaction } from '#base/database'
import { asOwner, testHouse } from '#test/database'
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

test('what she told of herself goes, her shop’s name and seller stay', async () => {
  const { maker, shop } = await aShop(house, { name: 'Atelier du Départ' })
  await asOwner(
    house.ownerUrl,
    `update shops set story = 'Je tourne', portrait_key = 'k', banner_key = 'k', questions = '[1]' where id = ${shop};
     insert into story_photos (shop_id, position, file_key, width, height) values (${shop}, 0, 'k', 9, 9);
     insert into sales_elsewhere values (${shop}, '2026-10-01', 'markets', 12300);
     insert into meetings (shop_id, starts_on, ends_on, commune_code, town, department, place)
       values (${shop}, '2027-01-09', '2027-01-10', '29019', 'Brest', '29', 'Halle')`,
  )
  await inTransaction(house.db, (tx) => announce(tx, 'person.left', { person: maker.id! }))
  await house.work()
  const row = await house.db.selectFrom('shops').where('id', '=', shop).selectAll().executeTakeFirstOrThrow()
  assert.deepEqual([row.name, row.story, row.portrait_key, row.banner_key], ['Atelier du Départ', '', null, null])
  assert.deepEqual(row.questions, [])
  for (const table of ['story_photos', 'sales_elsewhere', 'meetings'] as const)
    assert.deepEqual(await house.db.selectFrom(table).where('shop_id', '=', shop).select('shop_id').execute(), [])
  assert.ok(await house.db.selectFrom('sellers').where('person_id', '=', maker.id!).select('id').executeTakeFirst())
})

async function stateOf(shop: number): Promise<string> {
  const row = await house.db.selectFrom('shops').where('id', '=', shop).select('state').executeTakeFirstOrThrow()
  return row.state
}
