import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PgBoss } from 'pg-boss'
import { testHouse } from '#test/database'
import { until } from '#test/until'
import { inTransaction } from './database.ts'
import { enqueue, type Jobs, startWorking, takeUpInterrupted } from './jobs.ts'

const ran: unknown[] = []
const jobs: Jobs = { 'test.note': { run: async (_house, data) => void ran.push(data) } }
const house = await testHouse({ jobs })

test('a job whose transaction rolls back never was', async () => {
  const failing = inTransaction(house.db, async (tx) => {
    await enqueue(tx, 'test.note', { from: 'nowhere' })
    throw new Error('rolled back')
  })
  await assert.rejects(failing, /rolled back/)
  await house.work()
  assert.deepEqual(ran.splice(0), [])
})

test('what ran when the power went is tried again at the next start', async () => {
  await inTransaction(house.db, (tx) => enqueue(tx, 'test.note', { from: 'before' }))
  await fetchAndDie()
  await house.work()
  assert.deepEqual(ran.splice(0), [])
  await takeUpInterrupted(house.db)
  await house.work()
  assert.deepEqual(ran.splice(0), [{ from: 'before' }])
})

test('a backlog is worked off at once, not one job per look', { timeout: 15_000 }, async () => {
  const count = 60
  await inTransaction(house.db, async (tx) => {
    for (let nth = 0; nth < count; nth++) await enqueue(tx, 'test.note', { nth })
  })
  const worker = await startWorking(house.appUrl, house, jobs)
  await until(async () => ran.length === count)
  await worker.close()
  assert.equal(ran.splice(0).length, count)
})

async function fetchAndDie(): Promise<void> {
  const boss = new PgBoss({
    connectionString: house.appUrl,
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  })
  await boss.start()
  assert.equal((await boss.fetch('test.note')).length, 1)
  await boss.stop({ graceful: false, close: true })
}
