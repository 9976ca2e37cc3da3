import { createReadStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after } from 'node:test'
import { createGunzip, gzipSync } from 'node:zlib'
import pg from 'pg'
import { extract, type Header, pack } from 'tar-stream'
import { newReference } from '#kit/id'
import { asOwner } from '#test/database'
import { newData, removeData } from '#test/program'
import { dropDatabase, testServer, urlOf } from '#test/server'
import { listTables } from './tables.ts'
import { BackupTally } from './tally.ts'

export type Place = { ownerUrl: string; appRole: string; data: string; jobs: Record<never, never>; examinations: [] }

/** An empty database and an empty folder, as a house is restored into. Both go when the file ends. */
export async function anEmptyPlace(): Promise<Place> {
  const { ownerUrl, appRole } = await testServer()
  const name = `test_${newReference()}`
  const data = newData({ embedded: true })
  await asOwner(ownerUrl, `create database ${name}`)
  after(async () => {
    await removeData(data)
    await dropDatabase(name)
  })
  return { ownerUrl: urlOf(ownerUrl, name), appRole, data, jobs: {}, examinations: [] }
}

export async function rowsOf(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

/** How many rows each table has, and one sum over all of them in any order, but for what is of one database alone. */
export async function sumsOf(url: string): Promise<Record<string, { rows: number; sum: string }>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const sums: Record<string, { rows: number; sum: string }> = {}
    for (const { name, columns } of await listTables(client)) {
      if (['changes', 'instance'].includes(name)) continue
      const kept = columns.filter((column) => column !== 'xid').join(', ')
      const { rows } = await client.query<{ rows: number; sum: string }>(`
        select count(*)::int as rows, sum(('x' || left(md5(t::text), 15))::bit(60)::bigint) as sum
        from (select ${kept} from ${name}) t`)
      sums[name] = rows[0]!
    }
    return sums
  } finally {
    await client.end()
  }
}

export type RawEntry = { header: Partial<Header> & { name: string }; content: Buffer }

/** The entries of an archive as they lie in it. */
export async function entriesOf(file: string): Promise<RawEntry[]> {
  const entries: RawEntry[] = []
  for await (const entry of createReadStream(file).pipe(createGunzip()).pipe(extract())) {
    const { name, size, mode, type } = entry.header
    entries.push({
      header: { name, size: size ?? 0, mode: mode ?? 0, type: type ?? 'file' },
      content: await buffer(entry),
    })
  }
  return entries
}

/** An archive of these entries. Where they end with a seal, one that fits them, as whoever tampers would make it. */
export async function packEntries(file: string, entries: RawEntry[], { sealed = true } = {}): Promise<string> {
  const archive = pack()
  const tally = new BackupTally()
  for (const { header, content } of entries) {
    const bytes = header.name === 'seal.json' && sealed ? Buffer.from(JSON.stringify(tally.seal())) : content
    if (header.name !== 'seal.json') count(tally, header.name, content)
    archive.entry({ ...header, size: header.type === 'file' ? bytes.length : 0 } as Header & { name: string }, bytes)
  }
  archive.finalize()
  writeFileSync(file, gzipSync(await buffer(archive)))
  return file
}

function count(tally: BackupTally, name: string, content: Buffer): void {
  tally.open(name, content.length)
  tally.take(content)
  if (name.startsWith('files/')) tally.addFile(content.length)
}

/** A copy of the archive in which one entry is another. */
export async function changed(
  file: string,
  to: string,
  change: (entry: RawEntry) => RawEntry | RawEntry[],
): Promise<string> {
  return packEntries(join(to, `${newReference()}.tar.gz`), (await entriesOf(file)).flatMap(change))
}
