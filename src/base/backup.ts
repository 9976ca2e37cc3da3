import { createWriteStream } from 'node:fs'
import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { type Pack, pack } from 'tar-stream'
import { listSequences, listTables, type SequenceValue, type TableContent } from './backup-tables.ts'
import { filesLock } from './stray-files.ts'

/** First in the archive: what it holds. */
export type Manifest = {
  format: 1
  madeAt: string
  migrations: string[]
  tables: TableContent[]
  sequences: SequenceValue[]
}

/** Large contents are cut, for a part of an archive says its size before its bytes. */
const partBytes = 8 * 1024 * 1024

/**
 * Writes the whole house into one archive (tar, gzip): the database as one moment saw it, then the files, which are
 * named by their content and so may only be more than that moment knew, and the keys. Whoever has the file has the
 * house: it is readable by its owner alone. Nothing stands under the name before it is whole.
 */
export async function writeBackup(ownerUrl: string, data: string, file: string): Promise<void> {
  const draft = `${file}.part`
  const archive = pack()
  const written = pipeline(archive, createGzip({ level: 3 }), createWriteStream(draft, { mode: 0o600, flags: 'wx' }))
  try {
    await Promise.all([written, fill(archive, ownerUrl, data)])
    await flush(draft)
    await rename(draft, file)
  } catch (error) {
    archive.destroy()
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(draft, { force: true })
    throw error
  }
}

async function fill(archive: Pack, ownerUrl: string, data: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'echoppe backup' })
  // Lost while the files are read, it is missed at its end: the archive is whole all the same.
  client.on('error', () => {})
  await client.connect()
  try {
    // Until the files are in, too: what that moment names is not removed meanwhile.
    await client.query('select pg_advisory_lock_shared($1)', [filesLock])
    await addDatabase(archive, client, data)
    await addFolder(archive, join(data, 'files'), 'files')
  } finally {
    await client.end()
  }
  archive.finalize()
}

async function addDatabase(archive: Pack, client: pg.Client, data: string): Promise<void> {
  await client.query('begin transaction isolation level repeatable read read only')
  const manifest = await describe(client)
  await add(archive, 'echoppe.json', Buffer.from(JSON.stringify(manifest, null, 1)))
  await add(archive, 'keys/secret', await readFile(join(data, 'keys/secret')).catch(() => Buffer.alloc(0)))
  for (const table of manifest.tables) await addTable(archive, client, table)
  await client.query('commit')
}

async function describe(client: pg.Client): Promise<Manifest> {
  const { rows } = await client.query<{ name: string }>('select name from migrations order by name')
  return {
    format: 1,
    madeAt: new Date().toISOString(),
    migrations: rows.map((row) => row.name),
    tables: await listTables(client),
    sequences: await listSequences(client),
  }
}

async function addTable(archive: Pack, client: pg.Client, { name, columns }: TableContent): Promise<void> {
  const rows = client.query(copyTo(`copy (select ${columns.join(', ')} from ${name}) to stdout`))
  await addParts(archive, `database/${name}`, rows)
}

async function addFolder(archive: Pack, folder: string, name: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await addFolder(archive, path, `${name}/${entry.name}`)
    else await addFile(archive, path, `${name}/${entry.name}`)
  }
}

async function addFile(archive: Pack, path: string, name: string): Promise<void> {
  const file = await open(path).catch(gone)
  if (!file) return
  const { size } = await file.stat()
  const entry = archive.entry({ name, size, mode: 0o600 })
  await pipeline(file.createReadStream(), entry)
}

/** Renamed or erased since its folder was read: no file of the moment that the archive keeps. */
function gone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

async function addParts(archive: Pack, name: string, content: Readable): Promise<void> {
  let pieces: Buffer[] = []
  let bytes = 0
  let part = 0
  for await (const piece of content as AsyncIterable<Buffer>) {
    pieces.push(piece)
    bytes += piece.length
    if (bytes < partBytes) continue
    await add(archive, `${name}/${part++}`, Buffer.concat(pieces))
    pieces = []
    bytes = 0
  }
  await add(archive, `${name}/${part}`, Buffer.concat(pieces))
}

function add(archive: Pack, name: string, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    archive.entry({ name, size: content.length, mode: 0o600 }, content, (error) => (error ? reject(error) : resolve()))
  })
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  await handle.sync()
  await handle.close()
}
