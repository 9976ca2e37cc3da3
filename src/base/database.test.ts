import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { testHouse } from '#test/database'
import { inTransaction, sql, type Tx } from './database.ts'
import { nameOfStatement } from './statement-names.ts'

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

const keptPlans = async (tx: Tx) =>
  (await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(tx)).rows.map(
    ({ statement }) => statement,
  )

test('a read that comes again is planned once, whatever its values', async () => {
  await inTransaction(db, async (tx) => {
    const next = async (value: number) => (await sql<{ n: number }>`select ${value}::int + 1 as n`.execute(tx)).rows
    assert.deepEqual([...(await next(1)), ...(await next(41))], [{ n: 2 }, { n: 42 }])
    const kept = await keptPlans(tx)
    assert.equal(kept.filter((statement) => statement === 'select $1::int + 1 as n').length, 1)
  })
})

test('of writes and of lists no plan is kept', async () => {
  await inTransaction(db, async (tx) => {
    await sql`update listings set title = ${'bol'} where id = ${-1}`.execute(tx)
    await tx.selectFrom('listings').select('id').where('id', 'in', [1, 2, 3]).execute()
    const kept = await keptPlans(tx)
    assert.ok(!kept.some((statement) => /^update|\$3/.test(statement)), kept.join('\n'))
  })
})

test('a read of another person’s making cannot fill the memory with plans', () => {
  const named = Array.from({ length: 1000 }, (_, n) => nameOfStatement(`select ${n}`)).filter(Boolean)
  assert.ok(named.length <= 200)
  assert.equal(nameOfStatement('select 0'), nameOfStatement('select 0'))
})
