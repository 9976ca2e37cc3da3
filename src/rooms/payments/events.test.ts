import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { newReference } from '#kit/id'
import { createPayment } from './create-payment.ts'
import type { ProviderEvent } from './provider.ts'
import { findPayment } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { payInSandbox } from './sandbox/pay.ts'
import { startPayment } from './start-payment-flow.ts'
import { aListeningHouse, aPayable, aThing, eventsOf } from './testing.ts'

const { house, toldOf } = await aListeningHouse()
const anEvent = (reference: string, given: Partial<ProviderEvent> = {}): ProviderEvent => ({
  id: newReference(),
  reference,
  state: 'paid',
  means: 'card',
  at: new Date(),
  ...given,
})
const record = (event: ProviderEvent) => inTransaction(house.db, (tx) => recordEvent(tx, 'sandbox', event))

test('what is paid knows its means, its cost and its moment, and is told once', async () => {
  const { payable, reference, find } = await aPayable(house, { amount: 4200 })
  const at = new Date('2026-11-20T10:00:00Z')
  await record(anEvent(reference, { at }))
  const { state, means, cost, settledAt } = await find()
  assert.deepEqual([state, means, cost, settledAt], ['paid', 'card', 50, at])
  assert.deepEqual(await toldOf(payable), ['paid'])
})

test('an event that comes twice counts once', async () => {
  const { payable, reference, find } = await aPayable(house)
  const event = anEvent(reference)
  await record(event)
  await record(event)
  assert.deepEqual(await toldOf(payable), ['paid'])
  assert.deepEqual(await eventsOf(house, (await find()).id), ['started', 'paid'])
})

test('the same event ten times at once, among others, counts once', async () => {
  const { payable, reference } = await aPayable(house)
  const event = anEvent(reference)
  const others = [anEvent(reference), anEvent(reference, { state: 'processing' }), anEvent(reference)]
  await Promise.all([...Array(10).fill(event), ...others].map(record))
  assert.deepEqual(await toldOf(payable), ['paid'])
})

test('late events never lead backwards, in whatever order they come', async () => {
  const { payable, reference, find } = await aPayable(house)
  for (const state of ['paid', 'processing', 'refused', 'cancelled', 'open'] as const) {
    await record(anEvent(reference, { state }))
    assert.equal((await find()).state, 'paid')
  }
  assert.deepEqual(await toldOf(payable), ['paid'])
})

test('a refused try is told, and the next one may be paid', async () => {
  const { payable, reference, find } = await aPayable(house)
  await payInSandbox(house, reference, { card: 'refused' })
  assert.deepEqual(await toldOf(payable), ['refused'])
  await payInSandbox(house, reference, { card: 'accepted' })
  assert.deepEqual(await toldOf(payable), ['refused', 'paid'])
  assert.equal((await find()).state, 'paid')
})

test('money that comes for a cancelled payment is taken note of', async () => {
  const { payable, reference } = await aPayable(house)
  await record(anEvent(reference, { state: 'cancelled' }))
  assert.deepEqual(await toldOf(payable), ['cancelled'])
  await record(anEvent(reference))
  assert.deepEqual(await toldOf(payable), ['cancelled', 'paid'])
})

test('a means whose cost nobody knows is refused, and the payment stays open', async () => {
  const { reference, find } = await aPayable(house)
  await assert.rejects(record(anEvent(reference, { means: 'cheque' })), {
    kind: 'conflict',
    code: 'payment_means_unknown',
  })
  assert.equal((await find()).state, 'started')
})

test('an event of an unknown payment, or from another provider, is refused', async () => {
  const { reference } = await aPayable(house)
  await assert.rejects(record(anEvent(newReference())), { code: 'payment_unknown' })
  const foreign = inTransaction(house.db, (tx) => recordEvent(tx, 'stripe', anEvent(reference)))
  await assert.rejects(foreign, { code: 'payment_unknown' })
})

test('a payment that was paid before we noted its page is found paid', async () => {
  const payable = await aThing(house)
  const input = { payable, amount: 4200, returnTo: '/retour' }
  const { reference } = await inTransaction(house.db, (tx) => createPayment(tx, 'sandbox', input))
  await record(anEvent(reference))
  const started = await startPayment(house, input)
  assert.equal(started.state, 'paid')
  assert.ok((await findPayment(house.db, payable))!.providerReference)
})
