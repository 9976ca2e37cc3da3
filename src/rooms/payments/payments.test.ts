import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { newReference } from '#kit/id'
import { testHouse } from '#test/database'
import type { PaymentNews } from './announcements.ts'
import { createPayment } from './create-payment.ts'
import { paymentCost } from './payment-cost.ts'
import type { ProviderEvent } from './provider.ts'
import { providerOf } from './providers.ts'
import { findPayment } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { payInSandbox } from './sandbox/pay.ts'
import { cancelPayment, syncPayment } from './settle-payment-flow.ts'
import { startPayment } from './start-payment-flow.ts'
import { aPayment, jobsWithoutHttp } from './testing.ts'

const told: string[] = []
const listen = (name: string) => ({
  run: async (_: unknown, news: PaymentNews) => void told.push(`${name} ${news.payable}`),
})
const house = await testHouse({
  jobs: {
    ...jobsWithoutHttp,
    'test.paid': listen('paid'),
    'test.refused': listen('refused'),
    'test.cancelled': listen('cancelled'),
  },
  listeners: {
    'payment.paid': ['test.paid'],
    'payment.refused': ['test.refused'],
    'payment.cancelled': ['test.cancelled'],
  },
})

const anEvent = (reference: string, given: Partial<ProviderEvent> = {}): ProviderEvent => ({
  id: newReference(),
  reference,
  state: 'paid',
  means: 'card',
  at: new Date(),
  ...given,
})
const record = (event: ProviderEvent) => inTransaction(house.db, (tx) => recordEvent(tx, 'sandbox', event))
const eventsOf = async (payment: number) =>
  (await house.db.selectFrom('payment_events').select('to_state').where('payment_id', '=', payment).execute()).map(
    (row) => row.to_state,
  )
async function aPayable(given: { amount?: number } = {}) {
  const payable = `purchase/${newReference()}`
  const payment = await aPayment(house, { payable, ...given })
  return { payable, reference: payment.reference, find: async () => (await findPayment(house.db, payable))! }
}
const toldOf = async (payable: string) => {
  await house.work()
  return told.filter((news) => news.endsWith(payable)).map((news) => news.split(' ')[0])
}

test('a payment leads to the provider’s page; asked again, to the same', async () => {
  const { payable } = await aPayable()
  const again = await aPayment(house, { payable })
  const thrice = await Promise.all([1, 2, 3].map(() => aPayment(house, { payable })))
  assert.match(again.redirectTo, /^\/bac-a-sable\//)
  for (const one of thrice) assert.deepEqual(one, again)
  assert.equal((await findPayment(house.db, payable))!.state, 'started')
})

test('a payable is not paid at another amount', async () => {
  const { payable } = await aPayable({ amount: 4200 })
  await assert.rejects(aPayment(house, { payable, amount: 4100 }))
})

test('a house open to the public has no sandbox', () => {
  const open = { ...house, config: { ...house.config, trial: false } }
  assert.throws(() => providerOf(open), { code: 'payment_no_provider' })
})

test('a crash before the provider was asked is mended by the next check', async () => {
  const payable = `purchase/${newReference()}`
  await inTransaction(house.db, (tx) => createPayment(tx, 'sandbox', { payable, amount: 4200, returnTo: '/retour' }))
  assert.equal((await findPayment(house.db, payable))!.state, 'created')
  await jobsWithoutHttp['payments.check'].run(house)
  const mended = (await findPayment(house.db, payable))!
  assert.equal(mended.state, 'started')
  assert.ok(mended.redirectTo)
})

test('a crash after the provider opened its page, before we noted it, leads to the same page', async () => {
  const payable = `purchase/${newReference()}`
  const input = { payable, amount: 4200, returnTo: '/retour' }
  const { reference } = await inTransaction(house.db, (tx) => createPayment(tx, 'sandbox', input))
  const opened = await providerOf(house).start({ reference, amount: 4200, returnTo: 'x', webhookTo: 'http://x/y' })
  const started = await startPayment(house, input)
  assert.equal(started.redirectTo, opened.redirectTo)
})

test('a payment that was paid before we noted its page is found paid', async () => {
  const payable = `purchase/${newReference()}`
  const input = { payable, amount: 4200, returnTo: '/retour' }
  const { reference } = await inTransaction(house.db, (tx) => createPayment(tx, 'sandbox', input))
  await record(anEvent(reference))
  const started = await startPayment(house, input)
  assert.equal(started.state, 'paid')
  assert.ok((await findPayment(house.db, payable))!.providerReference)
})

test('what is paid knows its means, its cost and its moment, and is told once', async () => {
  const { payable, reference, find } = await aPayable({ amount: 4200 })
  const at = new Date('2026-11-20T10:00:00Z')
  await record(anEvent(reference, { at }))
  const { state, means, cost, settledAt } = await find()
  assert.deepEqual([state, means, cost, settledAt], ['paid', 'card', 50, at])
  assert.deepEqual(await toldOf(payable), ['paid'])
})

test('an event that comes twice counts once', async () => {
  const { payable, reference, find } = await aPayable()
  const event = anEvent(reference)
  await record(event)
  await record(event)
  assert.deepEqual(await toldOf(payable), ['paid'])
  assert.deepEqual(await eventsOf((await find()).id), ['started', 'paid'])
})

test('the same event ten times at once, among others, counts once', async () => {
  const { payable, reference } = await aPayable()
  const event = anEvent(reference)
  const others = [anEvent(reference), anEvent(reference, { state: 'processing' }), anEvent(reference)]
  await Promise.all([...Array(10).fill(event), ...others].map(record))
  assert.deepEqual(await toldOf(payable), ['paid'])
})

test('late events never lead backwards, in whatever order they come', async () => {
  const { payable, reference, find } = await aPayable()
  for (const state of ['paid', 'processing', 'refused', 'cancelled', 'open'] as const) {
    await record(anEvent(reference, { state }))
    assert.equal((await find()).state, 'paid')
  }
  assert.deepEqual(await toldOf(payable), ['paid'])
})

test('a refused try is told, and the next one may be paid', async () => {
  const { payable, reference, find } = await aPayable()
  await payInSandbox(house, reference, { card: 'refused' })
  assert.deepEqual(await toldOf(payable), ['refused'])
  await payInSandbox(house, reference, { card: 'accepted' })
  assert.deepEqual(await toldOf(payable), ['refused', 'paid'])
  assert.equal((await find()).state, 'paid')
})

test('money that comes for a cancelled payment is taken note of', async () => {
  const { payable, reference } = await aPayable()
  await record(anEvent(reference, { state: 'cancelled' }))
  assert.deepEqual(await toldOf(payable), ['cancelled'])
  await record(anEvent(reference))
  assert.deepEqual(await toldOf(payable), ['cancelled', 'paid'])
})

test('an event of an unknown payment, or from another provider, is refused', async () => {
  const { reference } = await aPayable()
  await assert.rejects(record(anEvent(newReference())), { code: 'payment_unknown' })
  const foreign = inTransaction(house.db, (tx) => recordEvent(tx, 'stripe', anEvent(reference)))
  await assert.rejects(foreign, { code: 'payment_unknown' })
})

test('a lost webhook costs no more than the next check, and the check may run twice', async () => {
  const { payable, reference, find } = await aPayable()
  await payInSandbox(house, reference)
  await Promise.all([jobsWithoutHttp['payments.check'].run(house), jobsWithoutHttp['payments.check'].run(house)])
  assert.equal((await find()).state, 'paid')
  assert.deepEqual(await toldOf(payable), ['paid'])
  assert.deepEqual(await eventsOf((await find()).id), ['started', 'paid', 'paid'])
})

test('a buyer who comes back is told at once, webhook or not', async () => {
  const { reference } = await aPayable()
  assert.equal(await syncPayment(house, reference), 'started')
  await payInSandbox(house, reference, { means: 'wallet' })
  assert.equal(await syncPayment(house, reference), 'paid')
})

test('cancelling closes the provider’s page; twice is once', async () => {
  const { payable, reference } = await aPayable()
  assert.deepEqual(await Promise.all([cancelPayment(house, reference), cancelPayment(house, reference)]), [
    'cancelled',
    'cancelled',
  ])
  assert.equal(await payInSandbox(house, reference), 'cancelled')
  assert.deepEqual(await toldOf(payable), ['cancelled'])
})

test('what was paid in between is not cancelled, and what is under way is not decided', async () => {
  const [paid, slow] = [await aPayable(), await aPayable()]
  await payInSandbox(house, paid.reference)
  await payInSandbox(house, slow.reference, { card: 'slow' })
  assert.equal(await cancelPayment(house, paid.reference), 'paid')
  assert.equal(await cancelPayment(house, slow.reference), 'processing')
  assert.deepEqual(await toldOf(paid.payable), ['paid'])
})

test('a payment cancelled before the provider knew of it can never be paid', async () => {
  const payable = `purchase/${newReference()}`
  const input = { payable, amount: 4200, returnTo: '/retour' }
  const { reference } = await inTransaction(house.db, (tx) => createPayment(tx, 'sandbox', input))
  assert.equal(await cancelPayment(house, reference), 'cancelled')
  assert.equal((await startPayment(house, input)).state, 'cancelled')
  assert.equal(await payInSandbox(house, reference), 'cancelled')
})

test('paying and cancelling at once ends in one of the two, everywhere the same', async () => {
  for (let round = 0; round < 8; round++) {
    const { payable, reference, find } = await aPayable()
    const [, answer] = await Promise.all([payInSandbox(house, reference), cancelPayment(house, reference)])
    assert.deepEqual(await toldOf(payable), [answer])
    assert.equal((await find()).state, answer)
  }
})

test('the two means cost what they cost', async () => {
  const cost = (means: string, amount: number) => paymentCost(house.db, 'sandbox', means, amount, new Date())
  assert.deepEqual(await Promise.all([cost('card', 4200), cost('wallet', 4200), cost('wallet', 10)]), [50, 210, 1])
  await assert.rejects(cost('cheque', 4200))
})
