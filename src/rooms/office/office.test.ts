import assert from 'node:assert/strict'
import { test } from 'node:test'
import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { addDays, dayOf } from '#kit/dates'
import { makerBalance } from '#rooms/ledger'
import { cancelOrder, confirmOrder, finishOrder } from '#rooms/orders'
import { goAway } from '#rooms/shops'
import { anOrder, aSellingHouse } from '../orders/testing.ts'
import { aShop } from '../shops/testing.ts'
import { messages } from './messages.ts'
import { listMonths, listOrdersAtWork, listShopsAtWork, listSteps } from './queries.ts'

const house = await aSellingHouse()
const today = dayOf(now())
type Made = Awaited<ReturnType<typeof anOrder>>
const send = ({ maker, shop, order }: Made) =>
  inTransaction(house.db, (tx) => finishOrder(tx, maker, shop, order.reference, { tracking: '' }))

test('a shop that is closed for holidays says until when, one that only will be does not', async () => {
  const { maker, shop } = await aShop(house)
  const until = addDays(today, 20)
  const leave = (from: string | null) =>
    inTransaction(house.db, (tx) => goAway(tx, maker, shop, { from, until, message: '' }))
  const closed = async () => (await listShopsAtWork(house.db, maker.id!, today))[0]!.away_until
  await leave(addDays(today, 10))
  assert.equal(await closed(), null)
  await leave(null)
  assert.equal(await closed(), until)
})

test('an order waits to be confirmed, then to be made, then no more', async () => {
  const made = await anOrder(house)
  const { maker, shop, order } = made
  const waiting = async () => {
    const [counted] = await listShopsAtWork(house.db, maker.id!, today)
    const orders = await listOrdersAtWork(house.db, maker.id!, 8)
    return [counted!.to_confirm, counted!.to_prepare, orders.map(({ reference }) => reference)]
  }
  assert.deepEqual(await waiting(), [1, 0, [order.reference]])
  await inTransaction(house.db, (tx) => confirmOrder(tx, maker, String(shop), order.reference))
  assert.deepEqual(await waiting(), [0, 1, [order.reference]])
  await send(made)
  assert.deepEqual(await waiting(), [0, 0, []])
})

test('what an order changes stands in one line: first it waits, then it is due', async () => {
  const made = await anOrder(house, { price: 2000 })
  await send(made)
  const steps = await listSteps(house.db, made.shop, 30)
  assert.deepEqual(
    steps.map(({ kind, held, due, order }) => [kind, held, due, order]),
    [
      ['order.due', -2340, 2340, made.order.reference],
      ['order.paid', 2340, 0, made.order.reference],
    ],
  )
})

test('what is left of the months is what the ledger says, also where an order went back with its fee', async () => {
  const { maker, shop, order } = await anOrder(house, { price: 2000 })
  const why = { by: 'maker', reason: 'Cassée.', restock: false } as const
  await inTransaction(house.db, (tx) => cancelOrder(tx, maker, order.reference, why))
  await house.work()
  const [month] = await listMonths(house.db, shop)
  const { items, delivery, fee, payment_cost, refunded } = month!
  const { held, due } = await makerBalance(house.db, shop)
  assert.equal(fee, 0)
  assert.equal(items + delivery - fee - payment_cost - refunded, held + due)
})

test('every event of a maker’s money has its words', async () => {
  const { maker, shop, order } = await anOrder(house)
  const why = { by: 'maker', reason: 'Cassée.', restock: false } as const
  await inTransaction(house.db, (tx) => cancelOrder(tx, maker, order.reference, why))
  await house.work()
  for (const { kind } of await listSteps(house.db, shop, 30)) assert.ok(messages.fr.money.kinds[kind], kind)
})
