import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '#test/database'
import { sql } from './database.ts'

const { db } = await testHouse()
const run = (text: string) => sql.raw(text).execute(db)

test('the serving role leaves no statement behind that pg-boss would run as the owner', async () => {
  const bam = `(name, version, status, queue, table_name, command) values ('x', 1, 'pending', 'x', 'job_common', 'select 1')`
  for (const text of [
    `insert into pgboss.bam ${bam}`,
    `update pgboss.bam set command = 'select 1'`,
    'delete from pgboss.bam',
  ])
    await assert.rejects(run(text), /permission denied/, text)
})

test('the serving role names no other table for the jobs of a queue', async () => {
  const named = (
    table: string,
  ) => `insert into pgboss.queue (name, policy, partition, table_name, retry_limit, retry_delay,
    retry_backoff, expire_seconds, retention_seconds, deletion_seconds)
    values ('x', 'standard', false, '${table}', 3, 0, false, 900, 900, 900)`
  await assert.rejects(run(named('orders disable trigger all; --')), { constraint: 'of_common_table' })
  await run(named('job_common'))
  for (const changed of [`table_name = 'orders'`, 'partition = true'])
    await assert.rejects(run(`update pgboss.queue set ${changed}`), { constraint: 'of_common_table' })
})
