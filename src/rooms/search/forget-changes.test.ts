import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from '#base/database'
import { asOwner, testHouse } from '#test/database'
import { jobs } from './jobs.ts'

const house = await testHouse({ jobs })

test('changes older than a week are forgotten, also when it is done twice', async () => {
  await asOwner(
    house.ownerUrl,
    `insert into changes (kind, id, recorded_at) values
     ('listing', 1, now() - interval '8 days'), ('listing', 2, now() - interval '6 days')`,
  )
  for (let times = 0; times < 2; times++) await jobs['search.forget_changes'].run(house)
  const { rows } = await sql<{ id: number }>`select id from changes`.execute(house.db)
  assert.deepEqual(rows, [{ id: 2 }])
})
