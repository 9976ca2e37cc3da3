import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction, sql } from '#base/database'
import { createPayment } from './create-payment.ts'
import { providerOf } from './providers.ts'
import { findPayment } from './queries.ts'
import { payInSandbox } from './sandbox/pay.ts'
import { cancelPayment, syncPayment } from './settle-payment-flow.ts'
import { startPayment } from './start-payment-flow.ts'
import { aListeningHouse, aPayable, aPayment, aThing, eventsOf, jobsWithoutHttp } from './testing.ts'

const { house, toldOf } = await aListeningHouse()

test('a payment leads to the provider’s page; asked again, to the same', async () => {
  const { payable } = await aPayable(house)
  const again = await aPayment(house, { payable })
  const thrice = await Promise.all([1, 2, 3].map(() => aPayment(house, { payable })))
  assert.match(again.redirectTo, /^\/bac-a-sable\//)
  for (const one of thrice) assert.deepEqual(one, again)
  assert.equal((await findPayment(house.db, payable))!.state, 'started')
})

test('a payable is not paid at another amount', async () => {
  const { payable } = await aPayable(house, { amount: 4200 })
  await assert.rejects(aPayment(house, { payable, amount: 4100 }))
})

test('a house open to the public has no sandbox', () => {
  const open = { ...house, config: { ...house.config, trial: false } }
  assert.throws(() => providerOf(open), { code: 'payment_no_provider' })
})

test('a crash before the provider was asked is mended by the next check', async () => {
  const payable = await aThing(house)
  await inTransaction(house.db, (tx) => createPayment(tx, 'sandbox', { payable, amount: 4200, returnTo: '/retour' }))
  assert.equal((await findPayment(house.db, payable))!.state, 'created')
  await jobsWithoutHttp['payments.check'].run(house)
  const mended = (await findPayment(house.db, payable))!
  assert.equal(mended.state, 'started')
  assert.ok(mended.redirectTo)
})

test('a crash after the provider opened its page, before we noted it, leads to the same page', async () => {
  const payable = await aThing(house)
  const input = { payable, amount: 4200, returnTo: '/retour' }
  const { reference } = await inTransaction(house.db, (tx) => createPayment(tx, 'sandbox', input))
  const opened = await providerOf(house).start({ reference, amount: 4200, returnTo: 'x', webhookTo: 'http://x/y' })
  const started = await startPayment(house, input)
  assert.equal(started.redirectTo, opened.redirectTo)
})

test('a lost webhook costs no more than the next check, and the check may run twice', async () => {
  const { payable, reference, find } = await aPayable(house)
  await payInSandbox(house, reference)
  await Promise.all([jobsWithoutHttp['payments.check'].run(house), jobsWithoutHttp['payments.check'].run(house)])
  assert.equal((await find()).state, 'paid')
  assert.deepEqual(await toldOf(payable), ['paid'])
  assert.deepEqual(await eventsOf(house, (await find()).id), ['started', 'paid', 'paid'])
})

test('a buyer who comes back is told at once, webhook or not', async () => {
  const { reference } = await aPayable(house)
  assert.equal(await syncPayment(house, reference), 'started')
  await payInSandbox(house, reference, { means: 'wallet' })
  assert.equal(await syncPayment(house, reference), 'paid')
})

test('cancelling closes the provider’s page; twice is once', async () => {
  const { payable, reference } = await aPayable(house)
  assert.deepEqual(await Promise.all([cancelPayment(house, reference), cancelPayment(house, reference)]), [
    'cancelled',
    'cancelled',
  ])
  assert.equal(await payInSandbox(house, reference), 'cancelled')
  assert.deepEqual(await toldOf(payable), ['cancelled'])
})

test('what was paid in between is not cancelled, and what is under way is not decided', async () => {
  const [paid, slow] = [await aPayable(house), await aPayable(house)]
  await payInSandbox(house, paid.reference)
  await payInSandbox(house, slow.reference, { card: 'slow' })
  assert.equal(await cancelPayment(house, paid.reference), 'paid')
  assert.equal(await cancelPayment(house, slow.reference), 'processing')
  assert.deepEqual(await toldOf(paid.payable), ['paid'])
})

test('a payment cancelled before the provider knew of it can never be paid', async () => {
  const payable = await aThing(house)
  const input = { payable, amount: 4200, returnTo: '/retour' }
  const { reference } = await inTransaction(house.db, (tx) => createPayment(tx, 'sandbox', input))
  assert.equal(await cancelPayment(house, reference), 'cancelled')
  assert.equal((await startPayment(house, input)).state, 'cancelled')
  assert.equal(await payInSandbox(house, reference), 'cancelled')
})

test('paying and cancelling at once ends in one of the two, everywhere the same', async () => {
  for (let round = 0; round < 8; round++) {
    const { payable, reference, find } = await aPayable(house)
    const [, answer] = await Promise.all([payInSandbox(house, reference), cancelPayment(house, reference)])
    assert.deepEqual(await toldOf(payable), [answer])
    assert.equal((await find()).state, answer)
  }
})

test('the two means cost what they cost', async () => {
  const cost = async (means: string, amount: number) => {
    const asked = sql<{ cost: number | null }>`select payment_cost('sandbox', ${means}, ${amount}, now()) as cost`
    return (await asked.execute(house.db)).rows[0]!.cost
  }
  const all = [cost('card', 4200), cost('wallet', 4200), cost('wallet', 10), cost('cheque', 4200)]
  assert.deepEqual(await Promise.all(all), [50, 210, 1, null])
})
