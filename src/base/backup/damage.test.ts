import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { newReference } from '#kit/id'
import { asOwner, testHouse } from '#test/database'
import { size } from '#test/size'
import { migrate } from '../migrate.ts'
import { StartFault } from '../postgres.ts'
import { type CheckedBackup, checkBackup } from './check-backup.ts'
import { restore } from './restore.ts'
import { anEmptyPlace, changed, entriesOf, packEntries, type RawEntry, rowsOf } from './testing.ts'
import { writeBackup } from './write-backup.ts'

const house = await testHouse()
const folder = house.config.data
const archive = join(folder, 'house.tar.gz')
let whole: Buffer
let read: CheckedBackup

before(async () => {
  await house.db.insertInto('persons').values({ name: 'Ève', email: 'eve@example.org' }).execute()
  await house.files.put('photos/ab.webp', Buffer.from('picture'))
  await writeBackup(house.ownerUrl, folder, archive)
  whole = readFileSync(archive)
  read = await checkBackup(archive)
})

test('what is no archive of ours is refused in a sentence', async () => {
  const cases = {
    empty: Buffer.alloc(0),
    text: Buffer.from('bonjour'),
    gzip: gzipSync('bonjour'),
    otherTar: readFileSync(await packEntries(join(folder, 'other.tar.gz'), [entry('hello.txt', 'bonjour')])),
  }
  for (const [name, bytes] of Object.entries(cases)) await refused(bytes, /n’est pas une sauvegarde/, name)
  await assert.rejects(checkBackup(folder), isOneSentence)
  await assert.rejects(checkBackup(join(folder, 'nowhere')), isOneSentence)
})

test('an archive that was cut at any place is damaged', async () => {
  const cut = fc.integer({ min: 0, max: whole.length - 1 })
  await fc.assert(
    fc.asyncProperty(cut, (at) => refused(whole.subarray(0, at), /abîmé/)),
    { numRuns: size({ test: 60, proof: 2000 }), examples: [[whole.length - 1], [whole.length - 8], [10]] },
  )
})

test('an archive in which a bit turned is damaged, or holds the same as before', async () => {
  const flip = fc.tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 0, max: 7 }))
  // A few bits of gzip mean nothing: the hour of its making, or the code of a sign that doesn't occur.
  const touched = ([at, bit]: [number, number]) => {
    const bytes = Buffer.from(whole)
    bytes[at]! ^= 1 << bit
    return checkBackup(put(bytes)).then((found) => assert.deepEqual(found, read), isOneSentence)
  }
  await fc.assert(fc.asyncProperty(flip, touched), { numRuns: size({ test: 100, proof: 3000 }) })
})

test('a row that was changed, added or taken away is told by the seal, though gzip finds nothing wrong', async () => {
  const entries = await entriesOf(archive)
  const persons = entries.findIndex(({ header }) => header.name === 'database/persons/0')
  const others = [
    entries.with(persons, entry('database/persons/0', String(entries[persons]!.content).replace('Ève', 'Eve'))),
    entries.with(persons, entry('database/persons/0', String(entries[persons]!.content).repeat(2))),
    entries.toSpliced(-2, 1),
    entries.toSpliced(-1, 0, entry('files/photos/more.webp', 'more')),
  ]
  for (const other of others) {
    const file = await packEntries(join(folder, `${newReference()}.tar.gz`), other, { sealed: false })
    await assert.rejects(checkBackup(file), /abîmé/)
  }
})

test('names that lead elsewhere, links, devices and what is out of place are refused', async () => {
  const odd: RawEntry[] = [
    entry('files/../keys/postgres.json', '{}'),
    entry('files/photos/../../../etc/passwd', 'x'),
    entry('/etc/passwd', 'x'),
    entry('files//etc/passwd', 'x'),
    entry('files/', ''),
    entry('files/a\\..\\b', 'x'),
    entry(`files/${'a'.repeat(400)}`, 'x'),
    entry('keys/postgres.json', JSON.stringify({ superuser: "x' superuser; --", owner: 'y', app: 'z' })),
    entry('keys/secret', 'x'.repeat(64)),
    entry('database/persons/0', ''),
    {
      header: { name: 'files/photos/link', type: 'symlink', linkname: '/etc/passwd', size: 0 },
      content: Buffer.alloc(0),
    },
    {
      header: { name: 'files/photos/hard', type: 'link', linkname: 'files/photos/ab.webp', size: 0 },
      content: Buffer.alloc(0),
    },
    {
      header: { name: 'files/photos/null', type: 'character-device', devmajor: 1, devminor: 3, size: 0 },
      content: Buffer.alloc(0),
    },
    { header: { name: 'files/photos', type: 'directory', size: 0 }, content: Buffer.alloc(0) },
  ]
  for (const more of odd) {
    const file = await changed(archive, folder, (one) => (one.header.name === 'seal.json' ? [more, one] : one))
    await assert.rejects(checkBackup(file), isOneSentence, more.header.name)
  }
})

test('a file that comes twice is refused, and leaves nothing', async () => {
  const twice = await changed(archive, folder, (one) => (one.header.name.startsWith('files/') ? [one, one] : one))
  const there = await anEmptyPlace()
  await assert.rejects(restore(twice, there), isOneSentence)
  assert.equal(existsSync(join(there.data, 'files')), false)
})

test('tables and columns are those of the database: others are refused before a statement names them', async () => {
  const bad = `persons; drop table persons`
  const manifests: [string, (text: string) => string][] = [
    ['table', (text) => text.replaceAll('"name": "persons"', `"name": "${bad}"`)],
    ['column', (text) => text.replace('"email"', '"email) from program \'id\' --"')],
    ['sequence', (text) => text.replace('"public.decisions_id"', '"public.elsewhere"')],
    ['migration', (text) => text.replace('"0001-base.sql"', '"../0001-base.sql"')],
  ]
  for (const [what, change] of manifests) {
    const file = await changed(archive, folder, ({ header, content }) => {
      if (header.name === 'echoppe.json') return { header, content: Buffer.from(change(String(content))) }
      const moved = what === 'table' ? header.name.replace('/persons/', `/${bad}/`) : header.name
      return { header: { ...header, name: moved }, content }
    })
    const there = await anEmptyPlace()
    await assert.rejects(restore(file, there), isOneSentence, what)
    assert.deepEqual(await rowsOf(there.ownerUrl, "select from pg_class where relname = 'persons'"), [], what)
  }
})

test('a table that is missing is told, and rows that the database does not take', async () => {
  const missing = await changed(archive, folder, ({ header, content }) => {
    if (header.name === 'database/roles/0') return []
    if (header.name !== 'echoppe.json') return { header, content }
    const manifest = JSON.parse(String(content)) as CheckedBackup['manifest']
    const tables = manifest.tables.filter(({ name }) => name !== 'roles')
    return { header, content: Buffer.from(JSON.stringify({ ...manifest, tables })) }
  })
  await assert.rejects(restore(missing, await anEmptyPlace()), /table « roles »/)

  const there = await anEmptyPlace()
  const wrong = await changed(archive, folder, (one) =>
    one.header.name === 'database/persons/0' ? entry('database/persons/0', 'no\trow\n') : one,
  )
  await assert.rejects(restore(wrong, there), /n’a pas pris la sauvegarde/)
  assert.deepEqual(await rowsOf(there.ownerUrl, "select from pg_class where relname = 'persons'"), [])
})

test('a queue of jobs that is not ours is refused: its table becomes part of statements', async () => {
  const queue = 'x\tstandard\t0\t0\tf\t\\N\t1\t1\t1\t\\N\tf\tjob; drop table persons\n'
  const columns =
    'name,policy,retry_limit,retry_delay,retry_backoff,retry_delay_max,expire_seconds,retention_seconds,deletion_seconds,dead_letter,partition,table_name'.split(
      ',',
    )
  const file = await changed(archive, folder, ({ header, content }) => {
    if (header.name === 'database/pgboss.queue/0') return entry(header.name, queue)
    if (header.name !== 'echoppe.json') return { header, content }
    const manifest = JSON.parse(String(content)) as CheckedBackup['manifest']
    for (const table of manifest.tables) if (table.name === 'pgboss.queue') table.columns = columns
    return { header, content: Buffer.from(JSON.stringify(manifest)) }
  })
  await assert.rejects(restore(file, await anEmptyPlace()), /file de travaux/)
})

test('an archive of a later version is told, by its format or by a migration', async () => {
  const changes = [
    (text: string) => text.replace('"format": 2', '"format": 3'),
    (text: string) => text.replace('"0001-base.sql"', '"0001-base.sql", "9999-later.sql"'),
  ]
  for (const change of changes) {
    const file = await changed(archive, folder, ({ header, content }) => ({
      header,
      content: header.name === 'echoppe.json' ? Buffer.from(change(String(content))) : content,
    }))
    await assert.rejects(restore(file, await anEmptyPlace()), /plus récente/)
  }
})

test('a house that is lived in, another database, a folder with files or a key: nothing is touched', async () => {
  const lived = { ...(await anEmptyPlace()), ownerUrl: house.ownerUrl }
  await assert.rejects(restore(archive, lived), /ouvert sur cette base|habitée/)
  assert.equal((await rowsOf(house.ownerUrl, 'select from persons')).length, 1)

  const foreign = await anEmptyPlace()
  await asOwner(foreign.ownerUrl, 'create table invoices (id int); insert into invoices values (1)')
  await assert.rejects(restore(archive, foreign), /autre chose/)
  assert.equal((await rowsOf(foreign.ownerUrl, 'select from invoices')).length, 1)

  for (const name of ['files/photos/mine.webp', 'keys/secret']) {
    const filled = await anEmptyPlace()
    mkdirSync(join(filled.data, name, '..'), { recursive: true })
    writeFileSync(join(filled.data, name), 'mine')
    await assert.rejects(restore(archive, filled), /dossier vide/)
    assert.equal(readFileSync(join(filled.data, name), 'utf8'), 'mine')
  }
})

test('an empty house that was migrated takes a backup, and stays one when the backup is refused', async () => {
  const there = await anEmptyPlace()
  await migrate(there.ownerUrl, there.appRole, {})
  const never = { statement: 'select false as holds', says: 'Rien ne tient', of: 'content' as const }
  await assert.rejects(restore(archive, { ...there, examinations: [never] }), /Rien ne tient : la sauvegarde n’est pas/)
  assert.deepEqual(await rowsOf(there.ownerUrl, 'select from persons'), [])
  assert.equal(existsSync(join(there.data, 'files')), false)
  // What a restore that was killed left beside.
  mkdirSync(join(there.data, 'restoring/files'), { recursive: true })
  writeFileSync(join(there.data, 'restoring/files/half'), 'half')
  await restore(archive, there)
  assert.equal((await rowsOf(there.ownerUrl, 'select from persons')).length, 1)
  assert.equal(existsSync(join(there.data, 'restoring')), false)
})

function entry(name: string, text: string): RawEntry {
  return { header: { name, type: 'file', mode: 0o600 }, content: Buffer.from(text) }
}

function put(bytes: Buffer): string {
  const file = join(folder, 'touched.tar.gz')
  writeFileSync(file, bytes)
  return file
}

async function refused(bytes: Buffer, says: RegExp, name?: string): Promise<void> {
  await assert.rejects(
    checkBackup(put(bytes)),
    (error: Error) => isOneSentence(error) && says.test(error.message),
    name,
  )
}

function isOneSentence(error: Error): true {
  assert.ok(error instanceof StartFault, error.stack ?? error.message)
  assert.doesNotMatch(error.message, /\n/)
  return true
}
