import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction, sql, type Tx } from '#base/database'
import type { ShopId } from '#kit/id'
import { asOwner, testHouse } from '#test/database'
import type { Account } from './accounts.ts'
import {
  dueEntry,
  type Entry,
  heldOf,
  type Posting,
  paidEntry,
  type RefundOfOrder,
  refundEntry,
  returnedEntry,
  unclaimedEntry,
} from './entries.ts'
import { makerBalance } from './queries.ts'
import { aSale, giveUp, send, take } from './testing.ts'
import { writeEntry } from './write-entry.ts'

const house = await testHouse()
const act = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(house.db, work)
const disagrees = (work: (tx: Tx) => Promise<unknown>) => assert.rejects(act(work), { constraint: 'entry_agrees' })
const aTaken = async (given: Partial<RefundOfOrder> = {}) => {
  const order = await aSale(house.db, given)
  await act((tx) => take(tx, order))
  return order
}
const moved = (entry: Entry, change: Partial<Record<Account, number>>): Entry => {
  const postings = new Map<Account, number>(entry.postings.map(({ account, amount }) => [account, amount]))
  for (const [account, by] of Object.entries(change) as [Account, number][]) {
    postings.set(account, (postings.get(account) ?? 0) + by)
  }
  return {
    ...entry,
    postings: [...postings]
      .map(([account, amount]): Posting => ({ account, amount }))
      .filter(({ amount }) => amount !== 0),
  }
}

test('an entry says what its order says, to the cent and to the account', async () => {
  const order = await aSale(house.db)
  const entry = paidEntry(order)
  for (const change of [
    { fees: -2705, 'maker/12/held': 2705 },
    { fees: -1, 'maker/12/held': 1 },
    { payment_cost: -100, 'maker/12/held': 100 },
    { 'maker/12/held': 4540, 'maker/13/held': -4540 },
    { 'maker/12/held': 4540, 'maker/12/due': -4540 },
    { 'provider/sandbox': -4800, 'provider/other': 4800 },
    { 'provider/sandbox': 1, unclaimed: -1 },
    { fees: 175, vat: -175 },
  ] as Partial<Record<Account, number>>[]) {
    const other = moved(entry, change)
    await disagrees((tx) => take(tx, order, { entry: other }))
  }
  const [first, ...rest] = entry.postings
  const halves = [
    { ...first!, amount: 4799 },
    { ...first!, amount: 1 },
  ]
  await disagrees((tx) => take(tx, order, { entry: { ...entry, postings: [...halves, ...rest] } }))
  assert.equal(await act((tx) => take(tx, order)), true)
})

test('an entry is of an object, and of one that has come so far', async () => {
  const [open, paid] = [await aSale(house.db, { paid: false }), await aTaken()]
  await disagrees((tx) => writeEntry(tx, paidEntry({ ...paid, reference: 'nothing' })))
  await disagrees((tx) => writeEntry(tx, paidEntry(open)))
  await disagrees((tx) => writeEntry(tx, dueEntry({ ...paid, amount: heldOf(paid, paid) })))
  await disagrees((tx) => writeEntry(tx, refundEntry(paid)))
  const { reference, provider, total: amount } = paid
  await disagrees((tx) => writeEntry(tx, unclaimedEntry({ reference, provider, amount })))
  await disagrees((tx) => writeEntry(tx, returnedEntry({ reference, provider, amount })))
})

test('what is due is what was held, and a refund gives the fee back', async () => {
  const [first, second] = [await aTaken({ shop: 21 as ShopId }), await aTaken({ shop: 22 as ShopId })]
  await act((tx) => send(tx, first))
  assert.deepEqual(await makerBalance(house.db, first.shop), { held: 0, due: 4540 })
  await act((tx) => giveUp(tx, second))
  assert.deepEqual(await makerBalance(house.db, second.shop), { held: 0, due: -50 })
  const third = await aTaken()
  for (const entry of [dueEntry({ ...third, amount: 4541 }), dueEntry({ ...third, amount: 1 })]) {
    await disagrees((tx) => send(tx, third, { entry }))
  }
  for (const change of [
    { fees: -175, 'maker/12/due': 175 },
    { payment_cost: 50, 'maker/12/due': -50 },
  ] as Partial<Record<Account, number>>[]) {
    await disagrees((tx) => giveUp(tx, third, { entry: moved(refundEntry(third), change) }))
  }
})

test('a kind of entry that nobody made is refused', async () => {
  const written = (kind: string) =>
    act((tx) => sql`insert into entries (kind, reference, occurred_at) values (${kind}, 'x', now())`.execute(tx))
  for (const kind of ['house.gift', 'order.paid_twice'])
    await assert.rejects(written(kind), { constraint: 'entry_kind_known' })
})

// What a migration of payouts would be: its table, the kind of its entry, and the function that says what the entry is.
const payouts = `
  create table payouts (reference text primary key, shop_id bigint not null, amount bigint not null);
  grant select, insert on payouts to public;
  insert into entry_kinds values ('payout.sent', 'payouts', 'What was due is sent to its maker''s bank.');
  create function entry_payout_sent(entry entries) returns table (account text, amount bigint)
  language sql stable set search_path = public, pg_temp as $$
    select line.* from payouts p, lateral (values
      (format('maker/%s/due', p.shop_id), p.amount), ('provider/sandbox', -p.amount)) as line
    where p.reference = entry.reference
  $$;`

test('a later kind of entry is a row and a function, and is held like the first', async () => {
  await asOwner(house.ownerUrl, payouts)
  const shop = 31 as ShopId
  const order = await aTaken({ shop })
  await act((tx) => send(tx, order))
  const payout = (amount: number): Entry => ({
    kind: 'payout.sent' as Entry['kind'],
    reference: 'first',
    postings: [
      { account: `maker/${shop}/due`, amount },
      { account: 'provider/sandbox', amount: -amount },
    ],
  })
  const pay = (amount: number) =>
    act(async (tx) => {
      await sql`insert into payouts values ('first', ${shop}, 4540)`.execute(tx)
      await writeEntry(tx, payout(amount))
    })
  await disagrees((tx) => writeEntry(tx, payout(4540)))
  await assert.rejects(pay(4541), { constraint: 'entry_agrees' })
  await pay(4540)
  assert.deepEqual(await makerBalance(house.db, shop), { held: 0, due: 0 })
  assert.deepEqual((await sql`select * from check_books()`.execute(house.db)).rows, [])
})

test('what stands wrong is named by check_books: amounts, states, entries, versions', async () => {
  const [dear, gone, twisted] = [await aTaken(), await aTaken(), await aTaken()]
  const tables = ['orders', 'payments', 'entries', 'postings', 'article_versions']
  const switched = (how: string) => tables.map((table) => `alter table ${table} ${how} trigger user;`).join('\n')
  await asOwner(
    house.ownerUrl,
    `${switched('disable')}
     update orders set fee = 2880 where reference = '${dear.reference}';
     update payments set amount = 4000 where reference = '${dear.reference}';
     update orders set state = 'sent', settled_at = now() where reference = '${gone.reference}';
     update postings set amount = amount - 100 where account = 'fees'
       and entry_id = (select id from entries where reference = '${twisted.reference}');
     insert into entries (kind, reference, occurred_at) values ('gift.made', 'g', now());
     insert into article_versions (article_key, value, effective_from, decision_id)
       select 'fee.rate', '9000', now() + interval '1 year', id from decisions where number = 1;
     ${switched('enable')}`,
  )
  const { rows } = await sql<{ object: string; reference: string; fault: string }>`
    select * from check_books() order by 1, 2, 3`.execute(house.db)
  const told = rows.map(({ object, reference, fault }) => `${object} ${reference}: ${fault}`)
  for (const expected of [
    `order ${dear.reference}: its fee is 2880 with 35 of VAT, and its articles say 210 with 35`,
    `order.paid ${dear.reference}: it is not what its object says`,
    `payment ${dear.reference}: its amount is 4000, and what it pays comes to 4800`,
    `order ${gone.reference}: it is due, and the books do not say so`,
    `order.paid ${twisted.reference}: it has 5 postings and a sum of -100`,
    'gift.made g: no kind of entry is called so',
    'article fee.rate: version 14 is out of its bounds',
  ]) {
    assert.ok(
      told.some((one) => one.replace(/version \d+/, 'version 14') === expected),
      `${expected}\n${told.join('\n')}`,
    )
  }
})
