import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction, sql, type Tx } from '#base/database'
import type { RefundOfOrder } from '#rooms/ledger'
import { asOwner, testHouse } from '#test/database'
import { aSale, giveUp, send, take } from '../ledger/testing.ts'

const house = await testHouse()
const run = (text: string) =>
  inTransaction(house.db, async (tx) => {
    for (const one of text.split(';')) await sql.raw(one).execute(tx)
  })
const denied = (text: string) => assert.rejects(run(text), /permission denied|must be owner/)
const refusedBy = (constraint: string, text: string) => assert.rejects(run(text), { constraint })
const act = (work: (tx: Tx) => Promise<unknown>) => inTransaction(house.db, work)
const rowOf = async (table: string, { reference }: RefundOfOrder) =>
  (await sql.raw<Record<string, unknown>>(`select * from ${table} where reference = '${reference}'`).execute(house.db))
    .rows[0]!
const faults = async () => (await sql`select * from check_books()`.execute(house.db)).rows

const waiting = await aSale(house.db)
const [paid, sent, given] = [await aSale(house.db), await aSale(house.db), await aSale(house.db)]
for (const order of [paid, sent, given]) await act((tx) => take(tx, order))
await act((tx) => send(tx, sent))
await act((tx) => giveUp(tx, given))
const of = ({ reference }: RefundOfOrder) => `where reference = '${reference}'`

test('an order is paid by the rate of its article and the cost of its payment, counted here', async () => {
  const { state, fee, fee_vat, payment_cost, paid_at, confirm_by } = await rowOf('orders', paid)
  assert.deepEqual([state, fee, fee_vat, payment_cost], ['paid', 210, 35, 50])
  assert.deepEqual(paid_at, (await rowOf('payments', paid)).settled_at)
  assert.equal(Number(confirm_by) - Number(paid_at), 72 * 3_600_000)
})

test('what is allowed goes through, and the books are sound', async () => {
  assert.deepEqual([(await rowOf('orders', sent)).state, (await rowOf('orders', given)).refunded], ['sent', 4800])
  assert.deepEqual(await faults(), [])
})

for (const [what, text] of Object.entries({
  'name a fee': 'update orders set fee = total',
  'name another version of an article': 'update orders set fee_version_id = 1',
  'name what a payment cost an order': 'update orders set payment_cost = total',
  'change what pieces cost': 'update orders set items = items + 100',
  'change an order’s total': 'update orders set total = total + 1, delivery_price = delivery_price + 1',
  'change what a purchase comes to': 'update purchases set total = 1',
  'change the amount of a payment': 'update payments set amount = 1',
  'name what a payment cost': 'update payments set cost = 0',
  'pay for another thing': `update payments set payable = 'purchase/x'`,
  'change what is given back': 'update refunds set amount = 1',
  'give a sold line another price': 'update order_lines set unit_price = 1, total = quantity',
  'move an order to another shop': 'update orders set shop_id = 7',
  'set the date of a sale': 'update orders set paid_at = now()',
  'move a sale to a day of another fee': `update purchases set occurred_at = '2026-01-02'`,
  'take a fee with a new order': `insert into orders (reference, fee) values ('x', 1)`,
  'begin with a paid purchase': `insert into purchases (reference, state) values ('x', 'paid')`,
  'begin with a paid payment': `insert into payments (reference, state) values ('x', 'paid')`,
  'begin with a refund that is done': `insert into refunds (reference, state) values ('x', 'done')`,
  'date a purchase in the database’s name': `insert into purchases (reference, recorded_at) values ('x', now())`,
  'open a new way for states': `insert into state_changes values ('orders', 'sent', 'paid')`,
  'make a kind of entry': `insert into entry_kinds values ('house.gift', 'orders', 'x')`,
  'change what a means costs': 'update means_costs set fixed = 0',
  'delete an order': 'delete from orders',
  'delete a purchase': 'delete from purchases',
  'delete a payment': 'delete from payments',
  'delete a refund': 'delete from refunds',
  'delete a line': 'delete from order_lines',
  'delete what happened to an order': 'delete from order_events',
  'rewrite what happened to a payment': `update payment_events set to_state = 'paid'`,
  'empty the orders': 'truncate orders cascade',
  'drop what counts the fee': 'drop function pay_order() cascade',
  'turn the guards off': 'alter table orders disable trigger user',
})) {
  test(`the serving role cannot ${what}`, () => denied(text))
}

test('a state moves only along its table', async () => {
  await refusedBy('payments_state_moves', `update payments set state = 'started' ${of(paid)}`)
  await refusedBy('payments_state_moves', `update payments set state = 'cancelled' ${of(paid)}`)
  await refusedBy('orders_state_moves', `update orders set state = 'paid' ${of(sent)}`)
  await refusedBy('orders_state_moves', `update orders set state = 'cancelled', refunded = total ${of(sent)}`)
  await refusedBy('orders_state_moves', `update orders set state = 'reserved' ${of(paid)}`)
  await refusedBy('orders_state_moves', `update orders set state = 'confirmed' ${of(given)}`)
  await refusedBy('orders_state_moves', `update orders set state = 'sent', settled_at = now() ${of(waiting)}`)
  await refusedBy('purchases_state_moves', `update purchases set state = 'open' ${of(paid)}`)
  await refusedBy('purchases_state_moves', `update purchases set state = 'cancelled' ${of(paid)}`)
  await act((tx) => sql.raw(`update refunds set state = 'done', done_at = now() ${of(given)}`).execute(tx))
  await refusedBy('refunds_state_moves', `update refunds set state = 'asked' ${of(given)}`)
})

test('nothing is paid before its payment is, and nothing without its entry', async () => {
  const early = await aSale(house.db, { paid: false })
  await refusedBy('orders_paid_by_payment', `update orders set state = 'paid' ${of(early)}`)
  await refusedBy('purchases_paid_by_payment', `update purchases set state = 'paid' ${of(early)}`)
  await refusedBy(
    'orders_told',
    `update orders set state = 'paid' ${of(waiting)}; update purchases set state = 'paid' ${of(waiting)}`,
  )
  await refusedBy('purchases_decided', `update purchases set state = 'paid' ${of(waiting)}`)
  await refusedBy('orders_told', `update orders set state = 'sent', settled_at = now() ${of(paid)}`)
  await refusedBy('orders_told', `update orders set state = 'cancelled' ${of(paid)}`)
  await refusedBy('orders_told', `update orders set state = 'cancelled', refunded = total ${of(paid)}`)
  await refusedBy('orders_told', `update orders set refunded = 100 ${of(paid)}`)
})

test('a parcel is sent and not handed over, once, on a day', async () => {
  await refusedBy('orders_settled_its_way', `update orders set state = 'handed_over', settled_at = now() ${of(paid)}`)
  await refusedBy('orders_settled_its_way', `update orders set state = 'sent' ${of(paid)}`)
  await refusedBy('orders_frozen', `update orders set settled_at = '2026-01-02' ${of(sent)}`)
})

test('what a payment said when it was paid stays said', async () => {
  await refusedBy('payments_frozen', `update payments set means = 'wallet' ${of(paid)}`)
  await refusedBy('payments_frozen', `update payments set settled_at = now() + interval '1 day' ${of(paid)}`)
  await refusedBy('payments_frozen', `update payments set means = 'card' ${of(await aSale(house.db, { paid: false }))}`)
  await run(`update payments set provider_reference = '${paid.reference}', redirect_to = '/x' ${of(paid)}`)
  await refusedBy('payments_frozen', `update payments set provider_reference = 'other' ${of(paid)}`)
})

test('a payment whose means has no known cost is not taken as paid', async () => {
  const { reference } = await aSale(house.db, { paid: false })
  const pay = (means: string, at: string) =>
    run(`update payments set state = 'paid', means = ${means}, settled_at = ${at} where reference = '${reference}'`)
  for (const [means, at] of [
    [`'cheque'`, 'now()'],
    ['null', 'now()'],
    [`'card'`, `'2025-12-31'`],
    [`'card'`, 'null'],
  ]) {
    await assert.rejects(pay(means!, at!), { constraint: 'payment_means_known' }, `${means} ${at}`)
  }
  await pay(`'wallet'`, 'now()')
})

test('a payment is of what its purchase comes to, and of something that is for sale', async () => {
  const columns = 'insert into payments (reference, payable, provider, amount, return_to, occurred_at) values'
  const { id, ...sale } = await rowOf('purchases', await aSale(house.db, { paid: null }))
  const pay = (payable: string, amount: number) =>
    refusedBy('payment_of_its_payable', `${columns} ('p', '${payable}', 'sandbox', ${amount}, '/', now())`)
  await pay(`purchase/${sale.reference}`, 4799)
  await pay('purchase/nothing', 4800)
  await pay('gift/4800', 4800)
  await pay('', 4800)
  await run(`insert into orders (reference, purchase_id, shop_id, shop_name, seller, way, delivery, items, delivery_price,
    total, send_by, arrives_from, arrives_to, occurred_at)
    values ('more', ${id}, 99, 'Lou', '{}', 'parcel', '{}', 0, 100, 100, now(), now(), now(), now())`)
  await pay(`purchase/${sale.reference}`, 4800)
})

test('a purchase that has its payment takes no more orders and no more lines', async () => {
  const { id, purchase_id } = await rowOf('orders', paid)
  await refusedBy(
    'purchase_is_whole',
    `insert into orders (reference, purchase_id, shop_id, shop_name, seller, way, delivery, items, delivery_price, total,
      send_by, arrives_from, arrives_to, occurred_at)
     values ('later', ${purchase_id}, 98, 'Lou', '{}', 'parcel', '{}', 0, 0, 0, now(), now(), now(), now())`,
  )
  await refusedBy(
    'purchase_is_whole',
    `insert into order_lines (order_id, position, shop_id, listing_id, variant_id, title, quantity, unit_price, total, from_stock)
     values (${id}, 7, 1, 1, 1, 'x', 1, 1, 1, true)`,
  )
})

test('no more goes back than was paid, nothing of what was not, and nothing that the books do not tell', async () => {
  const refund = (order: RefundOfOrder, amount: number, part: string) =>
    `insert into refunds (reference, payment_id, amount, part, reason, occurred_at)
     select 'r' || reference, id, ${amount}, ${part}, 'x', now() from payments ${of(order)}`
  await refusedBy('refunds_within_payment', refund(paid, 4801, `'order/' || reference`))
  await refusedBy('refunds_within_payment', refund(given, 1, `'order/' || reference`))
  await refusedBy('refund_of_paid', refund(await aSale(house.db, { paid: false }), 1, 'null'))
  await refusedBy('refunds_told', refund(paid, 4800, 'null'))
  await refusedBy('refunds_told', refund(paid, 4800, `'order/' || reference`))
  await refusedBy('refunds_told', refund(waiting, 4800, `'gift/x'`))
})

test('what happens at once cannot give back more than was paid', async () => {
  const order = await aSale(house.db)
  await act((tx) => take(tx, order))
  const tries = await Promise.allSettled([1, 2, 3, 4].map(() => act((tx) => giveUp(tx, order))))
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
})

test('the owner changes no total and no state by a plain statement either', async () => {
  for (const [constraint, text] of [
    ['orders_frozen', 'update orders set fee = total where paid_at is not null'],
    ['orders_frozen', 'update orders set total = total + 1, delivery_price = delivery_price + 1'],
    ['orders_state_moves', `update orders set state = 'paid' where state = 'sent'`],
    ['payments_frozen', 'update payments set amount = 1'],
    ['purchases_frozen', 'update purchases set total = 1'],
    ['refunds_frozen', 'update refunds set amount = 1'],
    ['order_lines_only_grows', 'update order_lines set unit_price = 1, total = 1'],
    ['orders_only_grows', 'delete from orders'],
    ['order_lines_only_grows', 'delete from order_lines'],
    ['payments_only_grows', 'delete from payments'],
    ['refunds_only_grows', 'delete from refunds'],
    ['order_events_only_grows', 'delete from order_events'],
  ] as const) {
    await assert.rejects(asOwner(house.ownerUrl, text), { constraint }, text)
  }
})

test('whatever was tried, the books are sound', async () => assert.deepEqual(await faults(), []))
