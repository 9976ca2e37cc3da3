import assert from 'node:assert/strict'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { asOwner, testHouse } from '#test/database'
import { aSale, take } from '../../rooms/ledger/testing.ts'
import { inTransaction } from '../database.ts'
import { openFolder } from '../files.ts'
import { openKeys } from '../keys.ts'
import { checkBackup } from './check-backup.ts'
import { restore } from './restore.ts'
import { anEmptyPlace, changed, entriesOf, rowsOf, sumsOf } from './testing.ts'
import { writeBackup } from './write-backup.ts'

const house = await testHouse()
const archive = join(house.config.data, 'house.tar.gz')
// So small that every table of more than a few rows is cut, in the middle of its rows.
const partBytes = 2000
// Longer than any piece that PostgreSQL or a stream hands on at once.
const longText = 'Ève\\t"\\\\N" \\. '.repeat(15_000)

before(async () => {
  await liveIn()
  await writeBackup(house.ownerUrl, house.config.data, archive, { partBytes })
})

test('a house comes back from its archive as it was: rows, files, keys, sequences', async () => {
  const there = await anEmptyPlace()
  await restore(archive, there)

  assert.deepEqual(await sumsOf(there.ownerUrl), await sumsOf(house.ownerUrl))
  assert.equal(String(await openFolder(join(there.data, 'files')).get('photos/ab.webp')), 'picture')
  assert.equal(openKeys(there.data).sign('x', 'y'), house.keys.sign('x', 'y'))
  assert.deepEqual(readdirSync(there.data).sort(), ['files', 'keys'])
  const next = "select nextval('entries_id') as id"
  assert.deepEqual(await rowsOf(there.ownerUrl, next), await rowsOf(house.ownerUrl, next))

  await theGuardsWatch(there.ownerUrl)
  const feed = 'select feed from instance'
  assert.notDeepEqual(await rowsOf(there.ownerUrl, feed), await rowsOf(house.ownerUrl, feed))
  assert.deepEqual(await rowsOf(there.ownerUrl, 'select from changes'), [])
})

test('tables are cut into parts in the middle of rows, and rows are longer than what is read at once', async () => {
  const parts = (await entriesOf(archive)).filter(({ header }) => header.name.startsWith('database/letters/'))
  assert.ok(parts.length > 2)
  assert.ok(parts.some(({ content }) => content.length > 0 && content.at(-1) !== 10))
  assert.ok(longText.length > 3 * 64 * 1024)
})

test('an archive of the first format, whose tables were cut too and which has no seal, is put back', async () => {
  const first = await changed(archive, house.config.data, ({ header, content }) => {
    if (header.name === 'seal.json') return []
    const text = header.name === 'echoppe.json' ? String(content).replace('"format": 2', '"format": 1') : undefined
    return { header, content: text ? Buffer.from(text) : content }
  })
  const there = await anEmptyPlace()
  const { manifest } = await restore(first, there)
  assert.equal(manifest.format, 1)
  assert.deepEqual(await sumsOf(there.ownerUrl), await sumsOf(house.ownerUrl))
})

test('an archive says how much it holds', async () => {
  const { manifest, seal } = await checkBackup(archive)
  const sums = await sumsOf(house.ownerUrl)
  for (const table of ['letters', 'entries', 'postings', 'roles']) {
    assert.equal(seal.rows[table] ?? 0, sums[table]!.rows, table)
  }
  assert.deepEqual([seal.files, seal.fileBytes], [2, 'picture'.length + 300_000])
  assert.equal(seal.entries, (await entriesOf(archive)).length - 1)
  assert.ok(manifest.tables.some(({ name }) => name === 'listings'))
  assert.equal(statSync(archive).mode & 0o777, 0o600)
})

test('what is not of the house, or not finished, is left out of an archive', async () => {
  const names = (await entriesOf(archive)).map(({ header }) => header.name).filter((name) => name.startsWith('files/'))
  assert.deepEqual(names.sort(), ['files/photos/ab.webp', 'files/photos/large.webp'])
})

test('a house whose key lies in the environment comes back without one, not with an empty one', async () => {
  const without = await changed(archive, house.config.data, ({ header, content }) => ({
    header,
    content: header.name === 'keys/secret' ? Buffer.alloc(0) : content,
  }))
  const there = await anEmptyPlace()
  await restore(without, there)
  assert.equal(existsSync(join(there.data, 'keys/secret')), false)
  assert.notEqual(openKeys(there.data).sign('x', 'y'), openKeys(house.config.data).sign('x', 'y'))
})

test('a key that is empty signs nothing', async () => {
  const there = await anEmptyPlace()
  openKeys(there.data)
  writeFileSync(join(there.data, 'keys/secret'), '')
  assert.throws(() => openKeys(there.data), /n’est pas une clé/)
})

async function theGuardsWatch(url: string): Promise<void> {
  const closed = "insert into postings (entry_id, position, account, amount) select min(id), 9, 'fees', 1 from entries"
  await assert.rejects(asOwner(url, closed), { constraint: 'posting_in_its_transaction' })
  for (const table of ['entries', 'article_versions']) {
    await assert.rejects(asOwner(url, `delete from ${table}`), { constraint: `${table}_only_grows` })
  }
}

async function liveIn(): Promise<void> {
  await house.db.insertInto('persons').values({ name: 'Ève "O’Brien"\t\\', email: 'eve@example.org' }).execute()
  await asOwner(house.ownerUrl, "insert into changes (kind, id) values ('shop', 1)")
  const order = await aSale(house.db)
  await inTransaction(house.db, (tx) => take(tx, order))
  for (let nth = 0; nth < 5; nth++) await writeLetter(nth)
  await house.files.put('photos/ab.webp', Buffer.from('picture'))
  await house.files.put('photos/large.webp', Buffer.alloc(300_000, 'x'))
  await house.files.put('photos/ab.webp.23456789abcdefghjkmn', Buffer.from('half'))
  writeFileSync(join(house.config.data, 'files/photos/Capture d’écran.png'), 'not ours')
}

async function writeLetter(nth: number): Promise<void> {
  const words = { subject: 'Une\nlettre', text_body: longText, html_body: `${nth}\r\n${longText}` }
  const letter = { reference: `letter-${nth}`, kind: 'test', recipient: 'eve@example.org', ...words }
  await house.db
    .insertInto('letters')
    .values({ ...letter, occurred_at: new Date(0) })
    .execute()
}
