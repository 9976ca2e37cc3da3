import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { extract } from 'tar-stream'
import type { Manifest } from './backup.ts'
import { listTables } from './backup-tables.ts'
import type { Jobs } from './jobs.ts'
import { migrate, migrationNames } from './migrate.ts'
import { StartFault } from './postgres.ts'

type Target = { ownerUrl: string; appRole: string; data: string; jobs: Jobs }
type Entry = { header: { name: string }; stream: Readable }

/**
 * Puts a house back from its archive, into an empty database and data folder. One transaction: all of the database or
 * nothing. An archive of an older version gets that version's schema first, then what came since.
 * Throws StartFault for an archive that is not ours or is newer than this program, and for a house that is lived in.
 */
export async function readBackup(file: string, target: Target): Promise<void> {
  const entries = readEntries(file)
  const manifest = await readManifest(entries)
  await refuseLivedIn(target.ownerUrl)
  await migrate(target.ownerUrl, target.appRole, target.jobs, manifest.migrations)
  const client = new pg.Client({ connectionString: target.ownerUrl, application_name: 'echoppe restore' })
  await client.connect()
  try {
    await client.query('begin')
    await prepareTables(client)
    for await (const { header, stream } of entries) await putBack(client, manifest, target.data, header.name, stream)
    await finishTables(client, manifest)
    await client.query('commit')
  } finally {
    await client.end()
  }
  await migrate(target.ownerUrl, target.appRole, target.jobs)
}

async function* readEntries(file: string): AsyncGenerator<Entry> {
  const archive = extract()
  const reading = pipeline(createReadStream(file), createGunzip(), archive)
  // Told where the entries are read; without a listener here it would end the program first.
  reading.catch((error) => archive.destroy(error as Error))
  for await (const entry of archive) yield { header: entry.header, stream: entry as unknown as Readable }
  await reading
}

async function readManifest(entries: AsyncGenerator<Entry>): Promise<Manifest> {
  try {
    const { value } = await entries.next()
    if (value?.header.name !== 'echoppe.json') throw new Error('the first part is another')
    const manifest = JSON.parse((await buffer(value.stream)).toString()) as Manifest
    await refuseNewer(manifest)
    return manifest
  } catch (error) {
    if (error instanceof StartFault) throw error
    throw new StartFault('Ce fichier n’est pas une sauvegarde d’Échoppe, ou il est abîmé.')
  }
}

async function refuseNewer({ format, migrations }: Manifest): Promise<void> {
  const known = new Set(await migrationNames())
  if (format !== 1 || migrations.some((name) => !known.has(name))) {
    throw new StartFault(
      'Cette sauvegarde vient d’une version plus récente d’Échoppe : mettez le programme à jour d’abord.',
    )
  }
}

async function refuseLivedIn(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ made: boolean }>("select to_regclass('public.persons') is not null as made")
    const lived = rows[0]!.made && (await client.query('select from persons limit 1')).rowCount
    if (lived) throw new StartFault('Cette maison est habitée : une sauvegarde ne se remet que dans un dossier vide.')
  } finally {
    await client.end()
  }
}

// The guards of the charter and the ledger keep watch over what is new; what is put back was already guarded once.
async function prepareTables(client: pg.Client): Promise<void> {
  const names = (await listTables(client)).map((table) => table.name)
  for (const name of names) await client.query(`alter table ${name} disable trigger user`)
  await client.query(`truncate ${names.join(', ')}`)
}

async function putBack(
  client: pg.Client,
  manifest: Manifest,
  data: string,
  name: string,
  stream: Readable,
): Promise<void> {
  const table = manifest.tables.find((one) => name.startsWith(`database/${one.name}/`))
  if (table) {
    await pipeline(stream, client.query(copyFrom(`copy ${table.name} (${table.columns.join(', ')}) from stdin`)))
    return
  }
  if (!/^(files|keys)\/[a-zA-Z0-9][a-zA-Z0-9/._-]*$/.test(name) || name.includes('..')) {
    throw new StartFault(`La sauvegarde contient « ${name} », qui n’a rien à y faire.`)
  }
  const path = join(data, name)
  await mkdir(dirname(path), { recursive: true, mode: name.startsWith('keys/') ? 0o700 : 0o755 })
  await pipeline(stream, createWriteStream(path, { mode: name.startsWith('keys/') ? 0o600 : 0o644 }))
}

/**
 * Transaction numbers mean nothing in another database: no entry may seem to be of a transaction that is yet to come, and
 * the feed begins anew under another name, so that an old search index is not believed.
 */
async function finishTables(client: pg.Client, manifest: Manifest): Promise<void> {
  await client.query("update entries set xid = '0'")
  await client.query('delete from changes')
  await client.query('update instance set feed = gen_random_uuid()')
  for (const { name, value } of manifest.sequences) await client.query('select setval($1, $2)', [name, value])
  for (const { name } of await listTables(client)) await client.query(`alter table ${name} enable trigger user`)
}
