import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { type JobName, type Jobs, queueOptions } from './jobs.ts'
import { log } from './log.ts'
import { projectRoot } from './root.ts'

const folder = join(projectRoot, 'migrations')
const key = 7_001_866

/**
 * Brings the database to this version, as the owner, and gives the serving role its rights.
 * Runs once at a time per database. Refuses when a migration that already ran was edited since.
 * With `only`, no further than the named ones: the schema of an older backup.
 * @returns the names of the migrations that ran now.
 */
export async function migrate(ownerUrl: string, appRole: string, jobs: Jobs, only?: string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'echoppe migrate' })
  // What a migration finds wrong in the rows of a house that lives, and leaves as it is.
  client.on('notice', ({ severity, message }) => {
    if (severity === 'WARNING') log.warn({ message }, 'a migration found something wrong')
  })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [key])
    const ran = await runMissing(client, only)
    await installJobs(ownerUrl, jobs)
    if (!only) await grantRights(client, appRole)
    return ran
  } finally {
    await client.end()
  }
}

/** The migrations that this database still lacks. */
export async function missingMigrations(client: pg.Client | pg.Pool): Promise<string[]> {
  const known = await client.query<{ name: string }>('select name from migrations').catch(() => ({ rows: [] }))
  const names = new Set(known.rows.map((row) => row.name))
  return (await migrationNames()).filter((name) => !names.has(name))
}

/** All migrations of this program, in order. */
export async function migrationNames(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort()
}

async function runMissing(client: pg.Client, only?: string[]): Promise<string[]> {
  await client.query(`create table if not exists migrations (
    name text primary key, hash text not null, recorded_at timestamptz not null default clock_timestamp())`)
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migrations')
  const known = new Map(rows.map((row) => [row.name, row.hash]))
  const ran: string[] = []
  for (const name of (await migrationNames()).filter((name) => !only || only.includes(name))) {
    const text = await readFile(join(folder, name), 'utf8')
    const hash = createHash('sha256').update(text).digest('hex')
    if (known.get(name) === hash) continue
    if (known.has(name)) throw new Error(`La migration ${name} a été modifiée après avoir été appliquée.`)
    await runOne(client, name, text, hash)
    ran.push(name)
  }
  return ran
}

async function runOne(client: pg.Client, name: string, text: string, hash: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into migrations (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function installJobs(ownerUrl: string, jobs: Jobs): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: 'pgboss', max: 2, supervise: false, schedule: false })
  boss.on('error', () => {})
  await boss.start()
  try {
    const existing = new Set((await boss.getQueues()).map((queue) => queue.name))
    for (const [name, job] of Object.entries(jobs) as [JobName, Jobs[JobName]][]) {
      const { policy, ...settings } = queueOptions(job)
      if (existing.has(name)) await boss.updateQueue(name, settings)
      else await boss.createQueue(name, { policy, ...settings })
    }
  } finally {
    await boss.stop({ graceful: false, close: true })
  }
}

async function grantRights(client: pg.Client, appRole: string): Promise<void> {
  const role = client.escapeIdentifier(appRole)
  const text = await readFile(join(folder, 'grants.sql'), 'utf8')
  await client.query(text.replaceAll('{{app}}', role))
}
