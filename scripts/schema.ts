import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { projectRoot } from '#base/root'
import { testServer, urlOf } from '#test/server'
import { dumpSchema } from './schema-dump.ts'
import { describeTables } from './schema-tables.ts'

const files = { dump: join(projectRoot, 'schema.sql'), types: join(projectRoot, 'src/base/tables.ts') }

/** What the migrations make: the dump that reviewers read and the types that the code is checked with. */
export async function readSchema(): Promise<{ dump: string; types: string }> {
  const server = await testServer()
  const client = new pg.Client({ connectionString: urlOf(server.ownerUrl, server.template) })
  await client.connect()
  try {
    return { dump: await dumpSchema(client, server.appRole), types: await describeTables(client) }
  } finally {
    await client.end()
  }
}

/** Names of the files that differ from what the migrations make. */
export async function staleSchemaFiles(): Promise<string[]> {
  const made = await readSchema()
  return (['dump', 'types'] as const).filter((name) => contentOf(files[name]) !== made[name]).map((name) => files[name])
}

if (import.meta.main) {
  const made = await readSchema()
  writeFileSync(files.dump, made.dump)
  writeFileSync(files.types, made.types)
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
