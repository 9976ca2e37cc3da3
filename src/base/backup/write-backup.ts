import { createWriteStream } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { StartFault } from '../postgres-fault.ts'
import { filesLock } from '../stray-files.ts'
import { checkBackup } from './check-backup.ts'
import { openOwner } from './client.ts'
import { backupFaults, explainDisk } from './faults.ts'
import { filesToPack } from './files.ts'
import { type Manifest, manifestName, newestFormat, type Seal, secretName } from './format.ts'
import { BackupPack } from './pack.ts'
import { type Lock, lockFor } from './seal.ts'
import { listSequences, listTables } from './tables.ts'

/** `recipients`: who alone may read it (`age1…`); nobody named means that it is readable as it lies. */
export type BackupOptions = { recipients?: string[]; partBytes?: number }

/**
 * Writes the whole house into one archive: the database as one moment saw it, then the files, which are named by their
 * content and so may only be more than that moment knew, and the key of signatures. What was written is read back before
 * it gets its name: nothing stands under it that is not whole. Memory stays the same for a house of any size.
 * Throws StartFault where the disk, the database or a recipient is not what it takes.
 */
export async function writeBackup(ownerUrl: string, data: string, file: string, options: BackupOptions = {}) {
  const lock = options.recipients?.length ? await lockFor(options.recipients) : undefined
  const draft = `${file}.part`
  await (await open(draft, 'wx', 0o600).catch(explainDraft)).close()
  try {
    const seal = await writeDraft(ownerUrl, data, draft, { lock, partBytes: options.partBytes })
    await mustReadBack(draft, seal, lock)
    await rename(draft, file)
    await flush(dirname(file), 'r')
  } catch (error) {
    await rm(draft, { force: true })
    throw explain(error)
  }
}

async function writeDraft(
  ownerUrl: string,
  data: string,
  draft: string,
  { lock, partBytes }: { lock?: Lock | undefined; partBytes?: number | undefined },
): Promise<Seal> {
  const pack = new BackupPack(partBytes)
  const packed = createGzip({ level: 3, chunkSize: 64 * 1024 })
  const written = pipeline(pack.stream, packed, lock?.encrypt ?? asItIs, createWriteStream(draft, { mode: 0o600 }))
  const filled = fill(pack, ownerUrl, data).catch((error) => {
    pack.stream.destroy(error)
    throw error
  })
  const [seal] = await Promise.all([filled, written])
  await flush(draft, 'r+')
  return seal
}

async function* asItIs(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* content
}

async function fill(pack: BackupPack, ownerUrl: string, data: string): Promise<Seal> {
  const client = await openOwner(ownerUrl, 'echoppe backup')
  try {
    // Until the files are in, too: what that moment names is not removed meanwhile.
    await client.query('select pg_advisory_lock_shared($1)', [filesLock])
    await addDatabase(pack, client, data)
    for await (const file of filesToPack(join(data, 'files'))) await pack.addFile(file)
  } finally {
    await client.end().catch(() => {})
  }
  return pack.finish()
}

async function addDatabase(pack: BackupPack, client: pg.Client, data: string): Promise<void> {
  await client.query('begin transaction isolation level repeatable read read only')
  const manifest = await describe(client)
  await pack.add(manifestName, Buffer.from(JSON.stringify(manifest, null, 1)))
  await pack.add(secretName, await readFile(join(data, secretName)).catch(missing))
  for (const { name, columns } of manifest.tables) {
    await pack.addTable(name, client.query(copyTo(`copy (select ${columns.join(', ')} from ${name}) to stdout`)))
  }
  await client.query('commit')
}

async function describe(client: pg.Client): Promise<Manifest> {
  const known = await client.query<{ made: boolean }>("select to_regclass('public.migrations') is not null as made")
  if (!known.rows[0]!.made) throw new StartFault(backupFaults.empty)
  const { rows } = await client.query<{ name: string }>('select name from migrations order by name')
  return {
    format: newestFormat,
    madeAt: new Date().toISOString(),
    migrations: rows.map((row) => row.name),
    tables: await listTables(client),
    sequences: await listSequences(client),
  }
}

/** Where the environment holds the key, the archive has none. */
function missing(error: NodeJS.ErrnoException): Buffer {
  if (error.code !== 'ENOENT') throw error
  return Buffer.alloc(0)
}

async function mustReadBack(draft: string, seal: Seal, lock: Lock | undefined): Promise<void> {
  const read = await checkBackup(draft, lock ? [lock.witness] : []).catch((error) => {
    throw error instanceof StartFault ? new StartFault(backupFaults.differs) : error
  })
  if (read.seal.sha256 !== seal.sha256) throw new StartFault(backupFaults.differs)
}

/** Nothing that went wrong on the way is worth a stack to an operator: there is no archive, and she begins again. */
function explain(error: unknown): unknown {
  const told = explainDisk(error)
  return told instanceof StartFault ? told : new StartFault(backupFaults.notWritten((error as Error).message))
}

function explainDraft(error: NodeJS.ErrnoException): never {
  throw error.code === 'EEXIST' ? new StartFault(backupFaults.begun(error.path!)) : explainDisk(error)
}

async function flush(path: string, flags: 'r' | 'r+'): Promise<void> {
  // A folder can't be opened so on every system; there the rename is written down a little later.
  const handle = await open(path, flags).catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
