import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { CurrentIndex } from './current-index.ts'
import { createIndex, openIndex } from './index-file.ts'
import { IndexFolder } from './index-folder.ts'
import { searchIndex } from './query.ts'
import { aSource } from './testing.ts'

const path = mkdtempSync(join(tmpdir(), 'echoppe-index-'))
after(() => rmSync(path, { recursive: true, force: true }))

const folder = new IndexFolder(path)
const meta = { format: 1, feed: 'f', day: 20_000, position: { xid: '9', seq: '7' }, followedAt: 5 }

function build(title: string): void {
  const file = folder.next()
  const writer = createIndex(file, meta)
  writer.write([aSource({ listing: 1, title })], [])
  while (writer.merge(100));
  writer.settle()
  writer.close()
  folder.name(file)
}

test('a reader reads the file that is named, and the next one when another is', () => {
  const current = new CurrentIndex(folder)
  assert.equal(current.reader(), undefined)
  build('Bol')
  assert.equal(searchIndex(current.reader()!, { words: 'bol' }).total, 1)
  build('Vase')
  assert.equal(searchIndex(current.reader()!, { words: 'bol' }).total, 0)
  assert.equal(searchIndex(current.reader()!, { words: 'vase' }).total, 1)
  current.close()
})

test('only the named file stays', () => {
  writeFileSync(join(path, '99.db'), 'left by a crash')
  build('Lampe')
  assert.deepEqual(
    readdirSync(path)
      .filter((name) => !/-(wal|shm)$/.test(name))
      .sort(),
    ['100.db', 'current'],
  )
})

test('what a reader has open it reads to the end, while the indexer writes', () => {
  const current = new CurrentIndex(folder)
  const reader = current.reader()!
  const writer = openIndex(folder.current()!)
  writer.write([aSource({ listing: 2, title: 'Lampe', shop: 2 })], [1], {
    position: { xid: '10', seq: '1' },
    followedAt: 6,
  })
  assert.deepEqual(reader.meta.position, { xid: '10', seq: '1' })
  assert.equal(searchIndex(reader, { words: 'lampe' }).hits[0]?.card.listing, 2)
  writer.close()
  current.close()
})

test('a write that fails leaves the listings and the position as they were', () => {
  const writer = openIndex(folder.current()!)
  const before = writer.meta
  const broken = aSource({ listing: 3, price: null as unknown as number })
  assert.throws(() => writer.write([broken], [2], { position: { xid: '99', seq: '1' }, followedAt: 7 }))
  assert.deepEqual(writer.meta, before)
  assert.equal(writer.listingsOf(2).length, 1)
  writer.close()
})

test('a request for a new index is taken once', () => {
  assert.equal(folder.takeRequest(), false)
  folder.requestRebuild()
  assert.equal(folder.takeRequest(), true)
  assert.equal(folder.takeRequest(), false)
})
