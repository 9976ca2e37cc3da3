import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime, now } from '#base/clock'
import { inTransaction } from '#base/database'
import { guest } from '#kit/actor'
import { findEntry, makerBalance } from '#rooms/ledger'
import { aMember } from '../identity/testing.ts'
import { cancelOrder, confirmOrder, finishOrder } from './index.ts'
import { jobs } from './jobs.ts'
import { findOrderById, listOrdersOfPurchase } from './order-queries.ts'
import { anOrder, aSellingHouse } from './testing.ts'
import { booksOf, stockOf } from './testing-books.ts'

const house = await aSellingHouse()
const inHours = (hours: number) => new Date(now().getTime() + hours * 3_600_000)
const lettersTo = (email: string | null) => house.sent.filter(({ to }) => to === email).map(({ subject }) => subject)

test('a sent order makes its money due, once, and tells the buyer', async () => {
  const { maker, shop, order, purchase } = await anOrder(house, { price: 2000 })
  assert.deepEqual(await makerBalance(house.db, shop), { held: 2490 - 100 - 50, due: 0 })
  for (let time = 0; time < 2; time++) {
    await inTransaction(house.db, (tx) => finishOrder(tx, maker, shop, order.reference, { tracking: 'XY 12' }))
  }
  assert.deepEqual(await makerBalance(house.db, shop), { held: 0, due: 2340 })
  assert.equal((await findOrderById(house.db, order.id)).state, 'sent')
  await house.work()
  assert.equal(lettersTo(purchase.email).filter((subject) => subject.includes('envoyé')).length, 1)
})

test('a cancelled order is refunded whole, its stock and fee come back, the payment’s cost stays the maker’s', async () => {
  const { shop, order, purchase, listing, maker } = await anOrder(house, { price: 2000, stock: 1 })
  const why = { by: 'maker', reason: 'La pièce s’est fendue au four.', restock: true } as const
  for (let time = 0; time < 2; time++) {
    await inTransaction(house.db, (tx) => cancelOrder(tx, maker, order.reference, why))
  }
  await house.work()
  const cancelled = await findOrderById(house.db, order.id)
  assert.equal(cancelled.state, 'cancelled')
  assert.equal(cancelled.refunded, order.total)
  assert.equal(await stockOf(house, listing), 1)
  assert.deepEqual(await makerBalance(house.db, shop), { held: 0, due: -50 })
  assert.ok(await findEntry(house.db, 'order.refunded', order.reference))
  const refunds = await house.db.selectFrom('refunds').selectAll().where('reference', '=', order.reference).execute()
  assert.deepEqual(
    refunds.map(({ amount, state }) => [amount, state]),
    [[order.total, 'done']],
  )
  assert.equal((await booksOf(house)).sum, 0)
  assert.ok(lettersTo(purchase.email).some((subject) => subject.includes('annulée')))
  assert.ok(lettersTo(maker.email).some((subject) => subject.includes('annulée')))
})

test('a piece that broke does not go back on sale', async () => {
  const { order, listing, maker } = await anOrder(house, { stock: 1 })
  const why = { by: 'maker', reason: 'Cassée.', restock: false } as const
  await inTransaction(house.db, (tx) => cancelOrder(tx, maker, order.reference, why))
  assert.equal(await stockOf(house, listing), 0)
})

test('what was sent is cancelled no more', async () => {
  const { maker, shop, order } = await anOrder(house)
  await inTransaction(house.db, (tx) => finishOrder(tx, maker, shop, order.reference))
  const cancel = inTransaction(house.db, (tx) =>
    cancelOrder(tx, guest, order.reference, { by: 'buyer', reason: '', restock: true }),
  )
  await assert.rejects(cancel, { code: 'order_is_past' })
})

test('sending and cancelling at once ends in one of them, and the books agree', async () => {
  const { maker, shop, order } = await anOrder(house)
  const outcomes = await Promise.allSettled([
    inTransaction(house.db, (tx) => finishOrder(tx, maker, shop, order.reference)),
    inTransaction(house.db, (tx) =>
      cancelOrder(tx, guest, order.reference, { by: 'buyer', reason: '', restock: true }),
    ),
  ])
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
  const { held, due } = await makerBalance(house.db, shop)
  const { state } = await findOrderById(house.db, order.id)
  assert.deepEqual({ held, due }, state === 'sent' ? { held: 0, due: 2340 } : { held: 0, due: -50 })
})

test('another maker’s order is missing', async () => {
  const { order } = await anOrder(house)
  const { maker, shop } = await anOrder(house)
  const confirm = inTransaction(house.db, (tx) => confirmOrder(tx, maker, String(shop), order.reference))
  await assert.rejects(confirm, { kind: 'missing' })
})

test('an unconfirmed order brings a reminder at half time, once, and is given up after 72 hours', async () => {
  const { maker, order, purchase, listing } = await anOrder(house, { stock: 1 })
  for (let time = 0; time < 2; time++) {
    await atTime(inHours(37), () => jobs['orders.unconfirmed'].run(house))
    await house.work()
  }
  assert.equal(lettersTo(maker.email).filter((subject) => subject.includes('attend')).length, 1)
  assert.equal((await findOrderById(house.db, order.id)).state, 'paid')
  await atTime(inHours(73), async () => {
    await Promise.all([jobs['orders.unconfirmed'].run(house), jobs['orders.unconfirmed'].run(house)])
  })
  await house.work()
  const [given] = await listOrdersOfPurchase(house.db, purchase.id)
  assert.deepEqual([given?.state, given?.cancelledBy], ['cancelled', 'house'])
  assert.equal(await stockOf(house, listing), 1)
  assert.ok(lettersTo(purchase.email).some((subject) => subject.includes('remboursée')))
})

test('an order that is confirmed while the house gives up others stays its maker’s', async () => {
  const { maker, shop, order } = await anOrder(house)
  await inTransaction(house.db, (tx) => confirmOrder(tx, maker, String(shop), order.reference))
  const why = { by: 'house', reason: '', restock: true } as const
  await inTransaction(house.db, (tx) => cancelOrder(tx, null, order.reference, why))
  assert.equal((await findOrderById(house.db, order.id)).state, 'confirmed')
})

test('a confirmed order waits for its maker however long', async () => {
  const { maker, shop, order } = await anOrder(house)
  await inTransaction(house.db, (tx) => confirmOrder(tx, maker, String(shop), order.reference))
  await atTime(inHours(200), () => jobs['orders.unconfirmed'].run(house))
  assert.equal((await findOrderById(house.db, order.id)).state, 'confirmed')
})

test('the buyer’s letter holds lines, seller, withdrawal and a link; the maker’s what is left for her', async () => {
  const { purchase, maker } = await anOrder(house, { price: 2000 })
  await house.work()
  const letter = house.sent.find(({ to }) => to === purchase.email)!
  assert.match(letter.text, /Bol bleu/)
  assert.match(letter.text, /rétractation/)
  assert.match(letter.text, new RegExp(`/achats/${purchase.reference}/acces/[\\w-]{43}`))
  const hers = house.sent.find(({ to }) => to === maker.email)!
  assert.match(hers.text, /23,40/)
})

test('addresses are erased on their day, with the notes that came with them', async () => {
  const { purchase, order } = await anOrder(house, { input: { giftNote: 'Bon anniversaire' } })
  const said = [
    { name: 'Prénom', kind: 'text', value: 'Zélie', supplement: 300 },
    { name: 'Fil', kind: 'choice', value: 'bleu', supplement: 0 },
    { name: 'Modèle', kind: 'picture', value: 'abc', supplement: 0 },
  ]
  const ofOrder = house.db.updateTable('order_lines').where('order_id', '=', order.id)
  await ofOrder.set({ personalisation: JSON.stringify(said) }).execute()
  await atTime(inHours(24 * 800), () => jobs['orders.erase'].run(house))
  await atTime(inHours(24 * 900), () => jobs['orders.erase'].run(house))
  const left = await house.db.selectFrom('purchase_addresses').select('purchase_id').execute()
  assert.ok(!left.some(({ purchase_id }) => purchase_id === purchase.id))
  const { gift_note } = await house.db
    .selectFrom('purchases')
    .select('gift_note')
    .where('id', '=', purchase.id)
    .executeTakeFirstOrThrow()
  assert.equal(gift_note, '')
  const { personalisation } = await house.db
    .selectFrom('order_lines')
    .select('personalisation')
    .where('order_id', '=', order.id)
    .executeTakeFirstOrThrow()
  assert.deepEqual(personalisation, [{ ...said[0], value: '' }, said[1], { ...said[2], value: '' }])
})

test('a guest’s purchase is the member’s once she has verified the same address', async () => {
  const { purchase } = await anOrder(house, { input: { email: 'odile@exemple.test' } })
  const stranger = await aMember(house, { email: 'Odile2@exemple.test'.toLowerCase() })
  const odile = await aMember(house, { email: 'odile@exemple.test' })
  await jobs['orders.adopt'].run(house, { person: stranger.id! })
  await jobs['orders.adopt'].run(house, { person: odile.id! })
  const row = await house.db
    .selectFrom('purchases')
    .select('person_id')
    .where('id', '=', purchase.id)
    .executeTakeFirst()
  assert.equal(row?.person_id, odile.id)
})
