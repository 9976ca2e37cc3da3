import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { newReference } from '#kit/id'
import type { Cents } from '#kit/money'
import { findPayment, type Payment } from './queries.ts'

/** `payable` names what is paid, once for ever; `returnTo` is the path where the buyer comes back to. */
export type PaymentInput = { payable: string; amount: Cents; returnTo: string }

/** The payment of a payable, made if there is none. The provider is not asked yet: that is `startPayment`. */
export async function createPayment(tx: Tx, provider: string, input: PaymentInput): Promise<Payment> {
  await tx
    .insertInto('payments')
    .values({
      reference: newReference(),
      payable: input.payable,
      provider,
      amount: input.amount,
      return_to: input.returnTo,
      occurred_at: now(),
    })
    .onConflict((conflict) => conflict.column('payable').doNothing())
    .execute()
  const payment = await findPayment(tx, input.payable)
  if (payment?.amount !== input.amount) throw new Error(`the payment of ${input.payable} is of another amount`)
  return payment
}
