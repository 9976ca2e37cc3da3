import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '#base/migrate'
import { type Embedded, HouseBusy, lockHouse, openPostgres } from '#base/postgres'
import { projectRoot } from '#base/root'
import { findServer as findRunning } from '../src/base/postgres-process.ts'

export type TestServer = { ownerUrl: string; appUrl: string; appRole: string; template: string }

let opened: Promise<TestServer> | undefined

/**
 * The PostgreSQL of the tests with a migrated template database: `TEST_DATABASE_URL` (the owner, who may create
 * databases) with `TEST_DATABASE_APP_URL`, else an embedded one in data/test that stays up for the next file.
 */
export function testServer(): Promise<TestServer> {
  opened ??= open()
  return opened
}

/** Makes a database out of another, by its name, on the server of the tests; gives its two addresses. */
export async function cloneDatabase(name: string, template?: string): Promise<{ ownerUrl: string; appUrl: string }> {
  const server = await testServer()
  await onServer(`create database ${name} template ${template ?? server.template}`)
  return { ownerUrl: urlOf(server.ownerUrl, name), appUrl: urlOf(server.appUrl, name) }
}

/** Not with force, which an owner may not use on sessions of another role; PostgreSQL waits while ours end. */
export const dropDatabase = (name: string) => onServer(`drop database if exists ${name}`)

/** Runs statements as the owner, in no database that anybody uses. */
export async function onServer(...statements: string[]): Promise<void> {
  const { ownerUrl } = await testServer()
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The same server, another database. */
export function urlOf(url: string, database: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${database}`)
}

async function open(): Promise<TestServer> {
  const { ownerUrl, appUrl } = await findServer()
  const appRole = decodeURIComponent(/\/\/([^:@/]+)/.exec(appUrl)?.[1] ?? '')
  const template = `echoppe_template_${migrationsHash()}`
  await makeTemplate(ownerUrl, template, appRole)
  return { ownerUrl, appUrl, appRole, template }
}

async function findServer(): Promise<{ ownerUrl: string; appUrl: string }> {
  const ownerUrl = process.env.TEST_DATABASE_URL
  if (ownerUrl) return { ownerUrl, appUrl: process.env.TEST_DATABASE_APP_URL ?? ownerUrl }
  return startOrJoin(testData())
}

/** Whether the embedded server of the tests is up: then somebody else's run began it, and will use it on. */
export function isTestServerUp(): boolean {
  return findRunning(join(testData(), 'postgres')) !== undefined
}

/** Stops the embedded server of the tests, so that a run leaves nothing behind. */
export async function stopTestServer(): Promise<void> {
  if (!isTestServerUp()) return
  const lock = lockHouse(testData())
  const server = await openPostgres({ data: testData() })
  await server.stop().finally(() => lock.release())
}

export function testData(): string {
  return process.env.ECHOPPE_TEST_DATA ?? join(projectRoot, 'data/test')
}

// The lock is held only while the server starts: several test runs share it.
async function startOrJoin(data: string): Promise<{ ownerUrl: string; appUrl: string }> {
  try {
    const lock = lockHouse(data)
    return await startForTests(data).finally(() => lock.release())
  } catch (error) {
    if (!(error instanceof HouseBusy)) throw error
    return openPostgres({ data, adoptOnly: true })
  }
}

/** What is tried here need not outlive a power cut, and a process with many files holds many houses. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '400' }

async function startForTests(data: string): Promise<Embedded> {
  const server = await openPostgres({ data })
  if (!(await setAll(server.superUrl))) return server
  await server.stop()
  return openPostgres({ data })
}

/** Whether any of them was not so yet. */
async function setAll(superUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ value: string }>("select current_setting('max_connections') as value")
    if (rows[0]!.value === settings.max_connections) return false
    for (const [name, value] of Object.entries(settings)) await client.query(`alter system set ${name} = '${value}'`)
    return true
  } finally {
    await client.end()
  }
}

async function makeTemplate(ownerUrl: string, template: string, appRole: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7001867)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
    if (rowCount) return
    await dropOldTemplates(client)
    await client.query(`create database ${template}_draft`)
    await migrate(urlOf(ownerUrl, `${template}_draft`), appRole, {})
    await client.query(`alter database ${template}_draft rename to ${template}`)
  } finally {
    await client.end()
  }
}

async function dropOldTemplates(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select datname as name from pg_database where datname like 'echoppe_template_%'",
  )
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`)
}

function migrationsHash(): string {
  const folder = join(projectRoot, 'migrations')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}
