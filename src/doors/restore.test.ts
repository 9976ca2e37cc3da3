import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { restore } from '#base/backup/restore'
import { writeBackup } from '#base/backup/write-backup'
import { inTransaction } from '#base/database'
import { asOwner, testHouse } from '#test/database'
import { anEmptyPlace, changed, rowsOf, sumsOf } from '../base/backup/testing.ts'
import { adoption } from '../rooms/charter/testing.ts'
import { aSale, take } from '../rooms/ledger/testing.ts'
import { allExaminations } from './rooms.ts'

const house = await testHouse()
const archive = join(house.config.data, 'house.tar.gz')

before(async () => {
  const order = await aSale(house.db)
  await inTransaction(house.db, (tx) => take(tx, order))
  await asOwner(house.ownerUrl, adoption([{ key: 'notice.terms', value: 45, inDays: 400 }]))
  await writeBackup(house.ownerUrl, house.config.data, archive)
})

test('a house whose books and charter hold comes back, and its serving role can change neither', async () => {
  const there = await anEmptyPlace()
  await restore(archive, { ...there, examinations: allExaminations })
  assert.deepEqual(await sumsOf(there.ownerUrl), await sumsOf(house.ownerUrl))
})

test('a cent that is missing in the books, and nothing comes back', async () => {
  await refused(
    'postings',
    (rows) => rows.replace(/^(\d+\t\d+\t[^\t]+\t-?\d+)/, '$11'),
    /Une écriture du grand livre n’est pas en équilibre/,
  )
  await refused('postings', () => '', /Une écriture du grand livre n’est pas en équilibre/)
})

test('an order, a payment or a state that the books do not bear out, and nothing comes back', async () => {
  const says = /Les comptes et ce qu’ils comptent ne s’accordent pas \(.*: .*\)/
  await refused('orders', (rows) => rows.replace('\t210\t35\t', '\t2100\t35\t'), says)
  await refused('orders', (rows) => rows.replace('\tpaid\t', '\tsent\t'), says)
  await refused('payments', (rows) => rows.replace('\t4800\t', '\t4700\t'), says)
  await refused('entries', (rows) => rows.replace('order.paid', 'gift.made'), says)
})

test('a charter that is not what members decided, and nothing comes back', async () => {
  const adopted = /\t[^\t\n]*\n$/
  await refused('decisions', (rows) => rows.replace(adopted, '\t\\N\n'), /Un article de la charte n’a pas de décision/)
  await refused('decisions', (rows) => rows.replace(adopted, '\t2999-01-01 00:00:00+00\n'), /sans son préavis/)
  await refused(
    'article_versions',
    (rows) => rows.replace(/(fee\.[a-z]+\t\\N\t)\d+/, '$19999999'),
    /sort de ses bornes/,
  )
  await refused('article_versions', (rows) => rows.replace(/^\d+\tnotice\.closing[^\n]*\n/m, ''), /n’a pas de valeur/)
})

/** The rows of a table are other than they were, and the archive is sealed anew. */
async function refused(table: string, change: (rows: string) => string, says: RegExp): Promise<void> {
  const there = await anEmptyPlace()
  let was = ''
  const file = await changed(archive, there.data, ({ header, content }) => {
    if (header.name !== `database/${table}/0`) return { header, content }
    was = String(content)
    return { header, content: Buffer.from(change(was)) }
  })
  assert.notEqual(was, change(was), `the rows of ${table} look as this test expects`)
  await assert.rejects(restore(file, { ...there, examinations: allExaminations }), says)
  assert.deepEqual(await rowsOf(there.ownerUrl, "select from pg_class where relname = 'persons'"), [])
}
