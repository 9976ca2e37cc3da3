import { announce } from '#base/announce'
import { now } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import type { House } from '#base/house'
import { boundedReturn } from './provider-event.ts'
import { providerNamed } from './providers.ts'
import { findRefund, findRefundedPayment } from './queries.ts'
import { ensureStarted } from './start-payment-flow.ts'

type Needs = Pick<House, 'db' | 'config' | 'keys' | 'appUrl'>

/** Has the provider give back what was asked; a second run finds it done. */
export async function refundPayment(house: Needs, reference: string): Promise<void> {
  const refund = await findRefund(house.db, reference)
  if (refund?.state !== 'asked') return
  const payment = await ensureStarted(house, await findRefundedPayment(house.db, reference))
  const done = await providerNamed(house, payment.provider).refund({
    reference,
    providerReference: payment.providerReference,
    amount: refund.amount,
  })
  await inTransaction(house.db, (tx) => recordRefund(tx, reference, boundedReturn(done).providerReference))
}

/** Takes note that the money went back, once. */
export async function recordRefund(tx: Tx, reference: string, providerReference: string): Promise<void> {
  const refund = await tx
    .updateTable('refunds')
    .set({ state: 'done', provider_reference: providerReference, done_at: now() })
    .where('reference', '=', reference)
    .where('state', '=', 'asked')
    .returning('amount')
    .executeTakeFirst()
  if (!refund) return
  const { id, payable } = await findRefundedPayment(tx, reference)
  const news = { payment: id, payable, refund: reference, amount: refund.amount, at: now().toISOString() }
  await announce(tx, 'payment.refunded', news)
}
