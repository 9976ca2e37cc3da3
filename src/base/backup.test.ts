import assert from 'node:assert/strict'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { newReference } from '#kit/id'
import { asOwner, testHouse } from '#test/database'
import { newData, removeData } from '#test/program'
import { testServer, urlOf } from '#test/server'
import { aSale, take } from '../rooms/ledger/testing.ts'
import { writeBackup } from './backup.ts'
import { listTables } from './backup-tables.ts'
import { inTransaction } from './database.ts'
import { openFolder } from './files.ts'
import { openKeys } from './keys.ts'
import { readBackup } from './restore.ts'

const house = await testHouse()
const { appRole, ownerUrl } = await testServer()
const archive = join(house.config.data, 'house.tar.gz')

test('a house comes back from its archive as it was: rows, files, keys, sequences', async () => {
  await liveIn()
  await writeBackup(house.ownerUrl, house.config.data, archive)
  const there = await emptyPlace()
  await readBackup(archive, { ...there, appRole, jobs: {} })

  assert.deepEqual(await contentOf(there.ownerUrl), await contentOf(house.ownerUrl))
  assert.equal(String(await openFolder(join(there.data, 'files')).get('photos/ab.webp')), 'picture')
  assert.equal(openKeys(there.data).sign('x', 'y'), house.keys.sign('x', 'y'))
  assert.equal(statSync(archive).mode & 0o777, 0o600)
  const next = "select nextval('entries_id') as id"
  assert.deepEqual(await rowsOf(there.ownerUrl, next), await rowsOf(house.ownerUrl, next))
})

test('in the house that came back the guards watch again, and no old entry takes another posting', async () => {
  const there = await emptyPlace()
  await readBackup(archive, { ...there, appRole, jobs: {} })
  const closed = "insert into postings (entry_id, position, account, amount) select min(id), 9, 'fees', 1 from entries"
  await assert.rejects(asOwner(there.ownerUrl, closed), { constraint: 'posting_in_its_transaction' })
  await assert.rejects(asOwner(there.ownerUrl, 'delete from entries'), { constraint: 'entries_only_grows' })
  await assert.rejects(asOwner(there.ownerUrl, 'delete from article_versions'), {
    constraint: 'article_versions_only_grows',
  })
})

test('the feed begins anew, so that an old search index is not believed', async () => {
  const there = await emptyPlace()
  await readBackup(archive, { ...there, appRole, jobs: {} })
  const feed = 'select feed from instance'
  assert.notDeepEqual(await rowsOf(there.ownerUrl, feed), await rowsOf(house.ownerUrl, feed))
  assert.deepEqual(await rowsOf(there.ownerUrl, 'select from changes'), [])
})

test('a house that is lived in is not overwritten', async () => {
  const target = { ownerUrl: house.ownerUrl, data: house.config.data, appRole, jobs: {} }
  await assert.rejects(readBackup(archive, target), /habitée/)
})

test('what is no archive of ours is refused in a sentence, and nothing is left behind', async () => {
  const there = await emptyPlace()
  const whole = readFileSync(archive)
  const cases = {
    empty: Buffer.alloc(0),
    text: Buffer.from('bonjour'),
    gzip: gzipSync('bonjour'),
    cut: whole.subarray(0, 300),
  }
  for (const [name, bytes] of Object.entries(cases)) {
    const file = join(there.data, `${name}.tar.gz`)
    writeFileSync(file, bytes)
    await assert.rejects(readBackup(file, { ...there, appRole, jobs: {} }), /n’est pas une sauvegarde/, name)
  }
})

test('an archive that was cut in its middle leaves an empty house behind', async () => {
  const there = await emptyPlace()
  const whole = readFileSync(archive)
  const file = join(there.data, 'cut.tar.gz')
  writeFileSync(file, whole.subarray(0, Math.floor(whole.length * 0.8)))
  await assert.rejects(readBackup(file, { ...there, appRole, jobs: {} }))
  assert.deepEqual(await rowsOf(there.ownerUrl, 'select from persons'), [])
})

test('an archive stands under its name only when it is whole', async () => {
  const file = join(house.config.data, 'nowhere/house.tar.gz')
  await assert.rejects(writeBackup(house.ownerUrl, house.config.data, file))
})

async function liveIn(): Promise<void> {
  await house.db.insertInto('persons').values({ name: 'Ève "O’Brien"\t\\', email: 'eve@example.org' }).execute()
  await asOwner(house.ownerUrl, "insert into changes (kind, id) values ('shop', 1)")
  const order = await aSale(house.db)
  await inTransaction(house.db, (tx) => take(tx, order))
  await house.files.put('photos/ab.webp', Buffer.from('picture'))
}

async function emptyPlace(): Promise<{ ownerUrl: string; data: string }> {
  const name = `test_${newReference()}`
  const data = newData({ embedded: true })
  await asOwner(ownerUrl, `create database ${name}`)
  after(async () => {
    await removeData(data)
    await asOwner(ownerUrl, `drop database ${name} with (force)`)
  })
  return { ownerUrl: urlOf(ownerUrl, name), data }
}

/** Every row of every table, but for what is of one database alone. */
async function contentOf(url: string): Promise<Record<string, unknown[]>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const content: Record<string, unknown[]> = {}
    for (const { name, columns } of await listTables(client)) {
      if (['changes', 'instance'].includes(name)) continue
      const kept = columns.filter((column) => column !== 'xid').join(', ')
      content[name] = (
        await client.query(`select to_jsonb(t) as row from (select ${kept} from ${name}) t order by 1`)
      ).rows
    }
    return content
  } finally {
    await client.end()
  }
}

async function rowsOf(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
