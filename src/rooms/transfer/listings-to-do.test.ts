import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tableBounds } from '#base/bounds'
import { isRefused } from '#test/refused'
import { size } from '#test/size'
import { listingsToDo, readListingsToDo } from './listings-to-do.ts'
import { etsyFile } from './testing.ts'

const rows = size({ test: 1500, proof: tableBounds.rows })
const large = etsyFile(...Array.from({ length: rows }, (_, at) => ({ TITLE: `Bol n° ${at}`, SKU: `B${at}` })))

test('a large file is read in a thread, as it would be here, without what is done and no more than was asked', async () => {
  assert.ok(large.length > tableBounds.atOnce)
  const asked = { bytes: large, done: new Set([2, 4]), most: 700 }
  const read = await readListingsToDo(asked)
  assert.deepEqual(read, await listingsToDo(asked))
  assert.deepEqual([read.head.rows, read.head.isMore, read.items.length], [rows, true, 700])
  assert.deepEqual(
    read.items.slice(0, 2).map(({ line }) => line),
    [3, 5],
  )
})

test('what is refused of a large file is refused in the thread, too', async () => {
  const other = Buffer.from(`a,b,c\n${'1,2,3\n'.repeat(15_000)}`)
  await assert.rejects(readListingsToDo({ bytes: other, done: new Set(), most: 1 }), isRefused('not_etsy'))
  const many = Buffer.from(`a,b,c\n${'1,2,3\n'.repeat(tableBounds.rows + 1)}`)
  await assert.rejects(readListingsToDo({ bytes: many, done: new Set(), most: 1 }), isRefused('too_many_rows'))
})

test('as many rows as a table may have are read, and not one more', {
  skip: rows < tableBounds.rows && 'npm run proof reads as many',
}, async () => {
  const { head } = await readListingsToDo({ bytes: large, done: new Set(), most: 0 })
  assert.equal(head.rows, tableBounds.rows)
})
