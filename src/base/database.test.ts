import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { testHouse } from '#test/database'
import { inTransaction, sql } from './database.ts'

const { db } = await testHouse()

test('a connection that dies in the midst of a transaction fails this transaction, and nothing else', async () => {
  const broken = inTransaction(db, async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await sql`select pg_terminate_backend(${rows[0]!.pid}, 5000)`.execute(db)
    // Between two statements nobody waits for an answer: the news come all the same.
    await pause(100)
    await sql`select 1`.execute(tx)
  })
  await assert.rejects(broken)
  assert.deepEqual((await sql`select 1 as one`.execute(db)).rows, [{ one: 1 }])
})
