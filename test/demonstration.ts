import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { projectRoot } from '#base/root'
import { cloneDatabase, onServer, testData, testServer } from './server.ts'

type Draft = { name: string; ownerUrl: string; appUrl: string }

/**
 * The demonstration market as a template: a database and a data folder, made once for each state of the sources and each
 * day (its past is told from today), by `make`, which runs the program in an empty house. Others who ask wait.
 */
export async function demonstration(
  make: (draft: Draft, folder: string) => Promise<void>,
): Promise<{ database: string; folder: string }> {
  const database = `echoppe_demo_${sourcesHash()}`
  const folder = join(testData(), database)
  const client = new pg.Client({ connectionString: (await testServer()).ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7001869)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (!rowCount || !existsSync(folder)) await makeOnce(client, database, folder, make)
    return { database, folder }
  } finally {
    await client.end()
  }
}

async function makeOnce(
  client: pg.Client,
  database: string,
  folder: string,
  make: (draft: Draft, folder: string) => Promise<void>,
): Promise<void> {
  await forgetOld(client)
  const [draft, beside] = [`${database}_draft`, `${folder}_draft`]
  mkdirSync(beside, { recursive: true, mode: 0o700 })
  await make({ name: draft, ...(await cloneDatabase(draft)) }, beside)
  renameSync(beside, folder)
  await onServer(`alter database ${draft} rename to ${database}`)
}

async function forgetOld(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select datname as name from pg_database where datname like 'echoppe_demo_%'",
  )
  for (const { name } of rows) await onServer(`drop database if exists ${name} with (force)`)
  for (const old of globSync('echoppe_demo_*', { cwd: testData() }))
    rmSync(join(testData(), old), { recursive: true, force: true })
}

function sourcesHash(): string {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10))
  for (const file of globSync('{src,migrations,assets}/**/*.{ts,tsx,sql,json,tsv,csv}', { cwd: projectRoot }).sort())
    if (!file.includes('.test.')) hash.update(file).update(readFileSync(join(projectRoot, file)))
  return hash.digest('hex').slice(0, 16)
}
