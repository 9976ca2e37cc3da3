import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getMigrations } from 'better-auth/db/migration'
import { testHouse } from '#test/database'
import { authOptions } from './auth.ts'

const house = await testHouse()

test('our tables are those that better-auth wants', async () => {
  const { toBeCreated, toBeAdded } = await getMigrations(authOptions(house))
  assert.deepEqual({ toBeCreated, toBeAdded }, { toBeCreated: [], toBeAdded: [] })
})
