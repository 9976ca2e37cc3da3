import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Announcements, Listeners } from '#base/announce'
import { readConfig } from '#base/config'
import { openDatabase, sql } from '#base/database'
import { openFolder } from '#base/files'
import type { House } from '#base/house'
import { type JobName, type Jobs, openOutbox, queueOptions } from '#base/jobs'
import { openKeys } from '#base/keys'
import type { Letter } from '#base/mailer'
import type { MemberFiles } from '#base/space'
import type { FileColumn } from '#base/stray-files'
import { newReference } from '#kit/id'
import { cloneDatabase, dropDatabase } from './server.ts'

export type TestHouse = House & {
  /** The same database as the owner, to arrange what the serving role may not write. */
  ownerUrl: string
  /** Letters that were sent, oldest first. */
  sent: Letter[]
  /** Runs every waiting job, those they bring about too, until none is left. Deferred ones run with `early`. */
  work(options?: { early?: boolean }): Promise<void>
}
export type { Announcements }

/**
 * A house of its own for a test file: a database cloned from the template, a folder, a mailer that keeps what it sends.
 * Give what the test needs of rooms: `jobs`, `listeners`, `fileColumns`, `memberFiles`. All is gone when the file ends.
 */
export async function testHouse(
  given: { jobs?: Jobs; listeners?: Listeners; fileColumns?: FileColumn[]; memberFiles?: MemberFiles[] } = {},
): Promise<TestHouse> {
  const name = `test_${newReference()}`
  const { ownerUrl, appUrl } = await cloneDatabase(name)
  const jobs = given.jobs ?? {}
  for (const job of Object.keys(jobs) as JobName[]) await createQueue(ownerUrl, job, jobs)
  const data = mkdtempSync(join(tmpdir(), 'echoppe-test-'))
  const outbox = await openOutbox(appUrl, given.listeners ?? {})
  const db = openDatabase(appUrl, { max: 12, outbox })
  const sent: Letter[] = []
  const house: House = {
    config: { ...readConfig({ ECHOPPE_DATA: data, PORT: '3999' }), data },
    db,
    appUrl,
    files: openFolder(join(data, 'files')),
    keys: openKeys(data),
    mailer: { send: async (letter) => void sent.push(letter), close: () => {} },
    fileColumns: given.fileColumns ?? [],
    memberFiles: given.memberFiles ?? [],
  }
  after(async () => {
    await outbox.close()
    await db.destroy()
    await closeOthers(appUrl)
    await dropDatabase(name)
    rmSync(data, { recursive: true, force: true })
  })
  return { ...house, ownerUrl, sent, work: (options) => drain(appUrl, house, jobs, options?.early ?? false) }
}

// Rooms may hold connections of their own, and a database with guests cannot be dropped. Those that are just closing are
// left to: a connection that is ended from outside tells its pool, which may no longer listen.
async function closeOthers(appUrl: string): Promise<void> {
  const others = 'from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  try {
    for (let look = 0; look < 20; look++) {
      const { rows } = await client.query<{ count: number }>(`select count(*)::int as count ${others}`)
      if (rows[0]!.count === 0) return
      await pause(50)
    }
    await client.query(`select pg_terminate_backend(pid, 5000) ${others} and usename = current_user`)
  } finally {
    await client.end()
  }
}

/** Statements as the owner, in one go. */
export async function asOwner(ownerUrl: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

function createQueue(ownerUrl: string, name: JobName, jobs: Jobs): Promise<void> {
  const options = JSON.stringify(queueOptions(jobs[name]!)).replaceAll("'", "''")
  return asOwner(ownerUrl, `select pgboss.create_queue('${name}', '${options}'::jsonb)`)
}

async function drain(appUrl: string, house: House, jobs: Jobs, early: boolean): Promise<void> {
  const boss = new PgBoss({
    connectionString: appUrl,
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    max: 1,
  })
  boss.on('error', () => {})
  await boss.start()
  try {
    while (await runWaiting(boss, house, jobs, early));
  } finally {
    await boss.stop({ graceful: false, close: true })
  }
}

async function runWaiting(boss: PgBoss, house: House, jobs: Jobs, early: boolean): Promise<boolean> {
  let ran = false
  for (const [name, job] of Object.entries(jobs)) {
    if (early)
      await sql`update pgboss.job set start_after = now() where name = ${name} and state < 'active'`.execute(house.db)
    for (const { id, data } of await boss.fetch(name, { batchSize: 50 })) {
      ran = true
      await job.run(house, data as never)
      await boss.complete(name, id)
    }
  }
  return ran
}
