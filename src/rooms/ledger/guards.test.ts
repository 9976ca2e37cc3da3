import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction, sql, type Tx } from '#base/database'
import { newReference } from '#kit/id'
import { asOwner, testHouse } from '#test/database'
import { balances, findEntry } from './queries.ts'
import { aSale, take, testKind } from './testing.ts'

const house = await testHouse()
await asOwner(house.ownerUrl, testKind)
const run = (text: string) => inTransaction(house.db, (tx) => statements(tx, text))
const statements = async (tx: Tx, text: string) => {
  for (const one of text.split(';')) await sql.raw(one).execute(tx)
}
const refusedBy = (constraint: string, text: string) => assert.rejects(run(text), { constraint })
const denied = (text: string) => assert.rejects(run(text), /permission denied|must be owner/)

const entry = (reference: string, more = '') =>
  `insert into entries (kind, reference, occurred_at) values ('test.entry', '${reference}', now()) ${more}`
const id = (reference: string) => `(select id from entries where reference = '${reference}')`
const pair = (reference: string, from = 0, amounts = [100, -100]) => `
  insert into postings (entry_id, position, account, amount) values
    (${id(reference)}, ${from}, 'fees', ${amounts[0]}), (${id(reference)}, ${from + 1}, 'vat', ${amounts[1]})`
const forged = newReference()
await run(`${entry(forged)}; ${pair(forged)}`)

test('a balanced entry of one transaction is written', async () => {
  const reference = newReference()
  await run(`${entry(reference)}; ${pair(reference)}`)
  assert.equal((await findEntry(house.db, 'test.entry', reference))!.postings.length, 2)
})

test('an entry that does not balance is refused', async () => {
  const reference = newReference()
  await refusedBy('entry_balances', `${entry(reference)}; ${pair(reference, 0, [100, -99])}`)
})

test('an entry without postings, or with one, is refused', async () => {
  await refusedBy('entry_balances', entry(newReference()))
  const reference = newReference()
  const one = `insert into postings (entry_id, position, account, amount) values (${id(reference)}, 0, 'fees', 1)`
  await refusedBy('entry_balances', `${entry(reference)}; ${one}`)
})

test('a balanced pair added later to an old entry is refused', () =>
  refusedBy('posting_in_its_transaction', pair(forged, 2)))

test('a savepoint does not open an old entry, nor leave a half of a new one', async () => {
  await refusedBy('posting_in_its_transaction', `savepoint a; ${pair(forged, 2)}`)
  const reference = newReference()
  await refusedBy('entry_balances', `${entry(reference)}; savepoint a; ${pair(reference)}; rollback to a`)
})

test('checking at once does not let a later posting through unchecked', async () => {
  const reference = newReference()
  const lone = `insert into postings (entry_id, position, account, amount) values (${id(reference)}, 7, 'fees', 5)`
  await refusedBy(
    'posting_in_its_transaction',
    `${entry(reference)}; ${pair(reference)}; set constraints all immediate; ${lone}`,
  )
  await refusedBy('entry_balances', `set constraints all immediate; ${entry(newReference())}`)
  await refusedBy(
    'posting_in_its_transaction',
    `${entry(reference)}; ${pair(reference)}; set constraints all immediate; set constraints all deferred; ${lone}`,
  )
})

test('the mark of the transaction cannot be forged', async () => {
  const columns = 'insert into entries (kind, reference, occurred_at, xid)'
  await denied(`${columns} values ('test.entry', 'x', now(), '999999')`)
  await denied(`insert into entries (id, kind, reference, occurred_at) values (1, 'test.entry', 'x', now())`)
  await denied(
    `insert into entries (kind, reference, occurred_at, recorded_at) values ('test.entry', 'x', now(), now())`,
  )
})

test('an old entry stays closed where transactions are numbered anew, as in a restored house', async () => {
  const old = newReference()
  await run(`${entry(old)}; ${pair(old)}`)
  const attempt = inTransaction(house.db, async (tx) => {
    const { rows } = await sql<{ xid: string }>`select pg_current_xact_id()::text as xid`.execute(tx)
    await asOwner(
      house.ownerUrl,
      `alter table entries disable trigger only_grows;
       update entries set xid = '${rows[0]!.xid}' where reference = '${old}';
       alter table entries enable trigger only_grows;`,
    )
    await sql.raw(pair(old, 2)).execute(tx)
  })
  await assert.rejects(attempt, { constraint: 'posting_in_its_transaction' })
})

for (const [what, text] of Object.entries({
  'change an entry': `update entries set reference = 'x'`,
  'change a posting': 'update postings set amount = 1',
  'delete an entry': 'delete from entries',
  'delete a posting': 'delete from postings',
  'empty the postings': 'truncate postings',
  'empty the books': 'truncate entries cascade',
  'change on conflict': `${entry(forged, `on conflict (kind, reference) do update set reference = 'x'`)}`,
  'merge them away': 'merge into postings p using entries e on p.entry_id = e.id when matched then delete',
  'disable the guards': 'alter table postings disable trigger all',
  'replay without triggers': 'set local session_replication_role = replica',
  'turn the numbers back': `select setval('entries_id', 1)`,
  'put a foreign currency in': `insert into postings (entry_id, position, account, amount, currency) values (1, 0, 'fees', 1, 'USD')`,
})) {
  test(`the serving role cannot ${what}`, () => denied(text))
}

test('the owner changes nothing by a plain statement either', async () => {
  for (const [table, text] of [
    ['entries', `update entries set reference = 'x'`],
    ['postings', 'update postings set amount = 1'],
    ['entries', 'delete from entries'],
    ['postings', 'truncate postings'],
    ['entries', 'truncate entries cascade'],
  ] as const) {
    await assert.rejects(asOwner(house.ownerUrl, text), { constraint: `${table}_only_grows` })
  }
})

test('no account is made up and no posting is of nothing', async () => {
  for (const [account, amount] of [
    ['maker/0/held', 100],
    ['maker/12/gift', 100],
    ['pocket', 100],
    ['provider/sandbox/2', 100],
    ['fees', 0],
  ]) {
    const reference = newReference()
    const posting = `insert into postings (entry_id, position, account, amount) values (${id(reference)}, 0, '${account}', ${amount})`
    await assert.rejects(run(`${entry(reference)}; ${posting}`), { code: '23514' })
  }
})

test('whatever was tried, the books sum to zero', async () => {
  const order = await aSale(house.db)
  await inTransaction(house.db, (tx) => take(tx, order))
  const all = await balances(house.db)
  assert.equal(
    all.reduce((sum, { balance }) => sum + balance, 0),
    0,
  )
})
