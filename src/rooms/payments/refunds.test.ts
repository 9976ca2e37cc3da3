import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime } from '#base/clock'
import { inTransaction, sql } from '#base/database'
import { newReference } from '#kit/id'
import { testHouse } from '#test/database'
import type { RefundNews } from './announcements.ts'
import { askRefund } from './ask-refund.ts'
import { createPayment } from './create-payment.ts'
import { providerOf } from './providers.ts'
import { findRefundedPayment } from './queries.ts'
import { refundPayment } from './refund-payment-flow.ts'
import { payInSandbox } from './sandbox/pay.ts'
import { syncPayment } from './settle-payment-flow.ts'
import { aPaidPayment, aPayment, aThing, jobsWithoutHttp } from './testing.ts'

const told: RefundNews[] = []
const house = await testHouse({
  jobs: { ...jobsWithoutHttp, 'test.refunded': { run: async (_: unknown, news: RefundNews) => void told.push(news) } },
  listeners: { 'payment.refunded': ['test.refunded'] },
})

async function aSettled(amount = 4200): Promise<string> {
  const { reference } = await aPaidPayment(house, { amount })
  await syncPayment(house, reference)
  return reference
}
const ask = (payment: string, amount: number, reference = newReference()) =>
  inTransaction(house.db, (tx) => askRefund(tx, { payment, amount, reference, reason: 'cancelled_by_maker' }))
const toldOf = async (refund: string) => {
  await house.work()
  return told.filter((news) => news.refund === refund).map((news) => news.amount)
}
const givenBack = async (refund: string) =>
  (await house.db.selectFrom('sandbox.refunds').select('id').where('idempotency_key', '=', refund).execute()).length

test('a refund goes back soon after it was asked, and is told once', async () => {
  const [payment, refund] = [await aSettled(), newReference()]
  await ask(payment, 4200, refund)
  assert.deepEqual(await toldOf(refund), [4200])
  await jobsWithoutHttp['payments.refund'].run(house, { refund })
  assert.deepEqual(await toldOf(refund), [4200])
})

test('asked twice under one reference it is one refund', async () => {
  const [payment, refund] = [await aSettled(), newReference()]
  await Promise.all([ask(payment, 1000, refund), ask(payment, 1000, refund)])
  assert.deepEqual(await toldOf(refund), [1000])
  assert.equal(await givenBack(refund), 1)
  await assert.rejects(ask(payment, 900, refund))
})

test('refunds in parts never exceed what was paid, asked at once or not', async () => {
  const payment = await aSettled(4200)
  const asked = await Promise.allSettled([1, 2, 3].map(() => ask(payment, 1500)))
  assert.deepEqual(asked.map(({ status }) => status).sort(), ['fulfilled', 'fulfilled', 'rejected'])
  await assert.rejects(ask(payment, 1201), { code: 'refund_too_large' })
  await ask(payment, 1200)
})

test('what was not paid is not refunded', async () => {
  const { reference } = await aPayment(house)
  await assert.rejects(ask(reference, 1), { code: 'refund_of_unpaid' })
  await assert.rejects(ask(newReference(), 1), { code: 'refund_of_unpaid' })
})

test('a crash after the provider gave back, before we noted it, gives back once', async () => {
  const [payment, refund] = [await aSettled(), newReference()]
  await ask(payment, 4200, refund)
  const { providerReference } = await findRefundedPayment(house.db, refund)
  await providerOf(house).refund({ reference: refund, providerReference: providerReference!, amount: 4200 })
  await Promise.all([refundPayment(house, refund), refundPayment(house, refund)])
  assert.deepEqual(await toldOf(refund), [4200])
  assert.equal(await givenBack(refund), 1)
})

test('a refund whose job was lost is made by a later check', async () => {
  const [payment, refund] = [await aSettled(), newReference()]
  await ask(payment, 500, refund)
  await sql`delete from pgboss.job where name = 'payments.refund'`.execute(house.db)
  await jobsWithoutHttp['payments.check'].run(house)
  assert.equal(await givenBack(refund), 0)
  await atTime(new Date(Date.now() + 11 * 60_000), () => jobsWithoutHttp['payments.check'].run(house))
  assert.deepEqual(await toldOf(refund), [500])
})

test('what was paid before we noted the provider’s page is given back too', async () => {
  const input = { payable: await aThing(house), amount: 4200, returnTo: '/retour' }
  const { reference } = await inTransaction(house.db, (tx) => createPayment(tx, 'sandbox', input))
  await providerOf(house).start({ reference, amount: 4200, returnTo: 'x', webhookTo: 'http://localhost/sandbox' })
  await payInSandbox(house, reference)
  await house.work()
  const refund = newReference()
  await ask(reference, 4200, refund)
  assert.deepEqual(await toldOf(refund), [4200])
})
