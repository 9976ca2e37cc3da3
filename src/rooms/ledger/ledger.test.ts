import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction, sql } from '#base/database'
import type { ShopId } from '#kit/id'
import { testHouse } from '#test/database'
import { printLedger } from './cli.ts'
import { type Entry, paidEntry, type RefundOfOrder } from './entries.ts'
import { publicAccounts } from './public-accounts.ts'
import { balances, listOwed, makerBalance, movements } from './queries.ts'
import { anOrderEntry, aSale, giveUp, send, take } from './testing.ts'

const house = await testHouse()
const write = (order: RefundOfOrder, at: Date, entry?: Entry) =>
  inTransaction(house.db, (tx) => take(tx, order, entry ? { entry, at } : { at }))
let sold = anOrderEntry()
const [anna, bela] = [101 as ShopId, 202 as ShopId]
const [october, november] = [new Date('2026-10-31T22:30:00Z'), new Date('2026-10-31T23:30:00Z')]

test('an entry is written once for its kind and reference', async () => {
  const order = await aSale(house.db, { shop: anna })
  const entry = paidEntry(order)
  assert.equal(await write(order, october), true)
  assert.equal(await write(order, november, { ...entry, postings: [...entry.postings].reverse() }), false)
  assert.deepEqual(await makerBalance(house.db, anna), { held: 4540, due: 0 })
})

test('written ten times at once it is written once', async () => {
  sold = await aSale(house.db, { shop: bela })
  const written = await Promise.all(Array.from({ length: 10 }, () => write(sold, november)))
  assert.deepEqual(written.filter(Boolean), [true])
  assert.deepEqual(await makerBalance(house.db, bela), { held: 4540, due: 0 })
})

test('the same reference does not say something else', async () => {
  const order = await aSale(house.db, { shop: 303 as ShopId })
  await write(order, november)
  await assert.rejects(write(order, november, paidEntry({ ...order, total: 4900 })), /already stands/)
  await inTransaction(house.db, (tx) => giveUp(tx, order, { at: november }))
  assert.deepEqual(await makerBalance(house.db, order.shop), { held: 0, due: -50 })
})

test('an entry that does not balance leaves nothing behind', async () => {
  const order = await aSale(house.db, { shop: 404 as ShopId })
  const entry = paidEntry(order)
  const unbalanced = { ...entry, postings: entry.postings.slice(1) }
  await assert.rejects(write(order, november, unbalanced), { constraint: 'entry_balances' })
  await assert.rejects(write(order, november, { ...entry, postings: [] }), { constraint: 'entry_balances' })
  assert.deepEqual(await makerBalance(house.db, 404 as ShopId), { held: 0, due: 0 })
})

test('a shop whose number begins like another’s has its own balance', async () => {
  await write(await aSale(house.db, { shop: 10 as ShopId }), november)
  assert.deepEqual(await makerBalance(house.db, 10 as ShopId), { held: 4540, due: 0 })
  assert.deepEqual(await makerBalance(house.db, 1 as ShopId), { held: 0, due: 0 })
})

test('months are those of Paris', async () => {
  const paid = (await movements(house.db)).filter(({ account }) => account === `maker/${anna}/held`)
  assert.deepEqual(paid, [{ month: '2026-10', account: `maker/${anna}/held`, amount: -4540 }])
  const months = new Set((await movements(house.db)).map(({ month }) => month))
  assert.deepEqual([...months], ['2026-10', '2026-11'])
})

test('balances until a moment leave out what came later', async () => {
  const before = await balances(house.db, { until: november })
  assert.deepEqual(
    before.find(({ account }) => account.startsWith('maker/')),
    {
      account: `maker/${anna}/held`,
      balance: -4540,
    },
  )
  assert.equal(before.filter(({ account }) => account.startsWith('maker/')).length, 1)
})

test('what is owed to each maker is listed, and what she owes', async () => {
  await inTransaction(house.db, (tx) => send(tx, sold, { at: november }))
  const owed = await listOwed(house.db)
  assert.deepEqual(
    owed.find(({ shop }) => shop === bela),
    { shop: bela, name: null, held: 0, due: 4540 },
  )
  assert.deepEqual(
    owed.find(({ shop }) => shop === 303),
    { shop: 303, name: null, held: 0, due: -50 },
  )
})

test('the public accounts are sums of kinds, no single maker’s', async () => {
  const { months, totals } = await publicAccounts(house.db)
  assert.deepEqual(
    months.map(({ month }) => month),
    ['2026-11', '2026-10'],
  )
  assert.deepEqual(months[1]!.sums, { received: 4800, makers: 4540, fees: 175, vat: 35, paymentCost: 50, unclaimed: 0 })
  for (const { sums } of [...months, { sums: totals }]) {
    const { received, ...parts } = sums
    assert.equal(
      Object.values(parts).reduce((a, b) => a + b, 0),
      received,
    )
  }
})

test('the command prints balances, months and what is owed, and as CSV', async () => {
  const text = await printLedger(house.db, {})
  assert.match(text, /provider\/sandbox/)
  assert.match(text, /2026-10/)
  assert.match(text, /45,40/)
  const [head, ...rows] = (await printLedger(house.db, { csv: true })).trimEnd().split('\n')
  assert.equal(head, 'month,account,amount')
  assert.ok(rows.includes(`2026-10,maker/${anna}/held,-45.40`))
  const { rows: all } = await sql<{ sum: number }>`select sum(amount)::int8 as sum from postings`.execute(house.db)
  assert.equal(all[0]!.sum, 0)
})
