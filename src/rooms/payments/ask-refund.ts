import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { enqueue } from '#base/jobs'
import type { Cents } from '#kit/money'
import { refuse } from '#kit/refusal'
import { findRefund, lockPayment, type Payment, sumRefunds } from './queries.ts'

/**
 * `payment` and `reference` are references: the payment's, and the one under which whoever asks knows this refund.
 * `part` names what of the payable goes back (kind/reference); without it, it is the payable itself.
 */
export type RefundInput = { payment: string; amount: Cents; reason: string; reference: string; part?: string }

/** Gives a paid amount back, or a part of it, soon after the transaction. Asking again under the same reference is one refund. */
export async function askRefund(tx: Tx, input: RefundInput): Promise<void> {
  const payment = await lockPayment(tx, input.payment)
  if (payment?.state !== 'paid') refuse('conflict', 'refund_of_unpaid')
  const standing = await findRefund(tx, input.reference)
  if (standing) return mustBeSame(standing, payment, input)
  if ((await sumRefunds(tx, payment.id)) + input.amount > payment.amount) refuse('conflict', 'refund_too_large')
  await tx
    .insertInto('refunds')
    .values({
      reference: input.reference,
      payment_id: payment.id,
      amount: input.amount,
      part: input.part ?? null,
      reason: input.reason,
      occurred_at: now(),
    })
    .execute()
  await enqueue(tx, 'payments.refund', { refund: input.reference })
}

function mustBeSame(standing: { payment: number; amount: Cents }, payment: Payment, input: RefundInput): void {
  if (standing.payment !== payment.id || standing.amount !== input.amount) {
    throw new Error(`refund ${input.reference} was asked before for something else`)
  }
}
