import type { Tx } from '#base/database'
import { returnedEntry, writeEntry } from '#rooms/ledger'
import { findPayment, type RefundNews } from '#rooms/payments'
import { purchaseOf } from './purchase-payable.ts'

/** Money that came too late has gone back whole: it is unclaimed no more. Refunds of orders stand in the books already. */
export async function recordReturn(tx: Tx, { payable, refund, amount }: RefundNews): Promise<void> {
  if (purchaseOf(payable) !== refund) return
  const payment = await findPayment(tx, payable)
  if (payment) await writeEntry(tx, returnedEntry({ reference: refund, provider: payment.provider, amount }))
}
