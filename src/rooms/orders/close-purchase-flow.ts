import { inTransaction, type Tx } from '#base/database'
import type { House } from '#base/house'
import { log } from '#base/log'
import { refuse } from '#kit/refusal'
import { cancelPayment, findPayment, syncPayment } from '#rooms/payments'
import { payableOf } from './purchase-payable.ts'
import { findPurchase, lockPurchase, type PurchaseRow } from './purchase-queries.ts'
import { releasePurchase } from './release-purchase.ts'
import type { PurchaseState } from './rules.ts'
import { settlePurchase } from './settle-purchase.ts'

/** 'processing': the bank has not decided. The stock stays taken until it has. */
export type Outcome = PurchaseState | 'processing'

/**
 * Ends an open purchase. Its stock goes back only when the provider confirms that nothing will be paid; money that was
 * quicker settles it instead. Stopped anywhere, it goes on with the next run of the timetable.
 */
export async function closePurchase(house: House, reference: string): Promise<Outcome> {
  const purchase = await inTransaction(house.db, (tx) => markCancelling(tx, reference))
  if (purchase.state !== 'open') return purchase.state
  const payment = await findPayment(house.db, payableOf(purchase).payable)
  if (!payment) return settleOrRelease(house, purchase, 'cancelled')
  return settleOrRelease(house, purchase, await cancelPayment(house, payment.reference))
}

/** Asks the provider where the payment stands and takes it over: what the webhook will tell a moment later. */
export async function lookAtPayment(house: House, purchase: PurchaseRow): Promise<Outcome> {
  const payment = await findPayment(house.db, payableOf(purchase).payable)
  if (purchase.state !== 'open' || !payment) return purchase.state
  const state = await syncPayment(house, payment.reference)
  return state === 'processing' ? 'processing' : settleOrRelease(house, purchase, state)
}

/** Open purchases whose time is over, one after the other; what fails is tried again a minute later. */
export async function closeExpired(house: House, references: string[]): Promise<void> {
  for (const reference of references) {
    try {
      await closePurchase(house, reference)
    } catch (error) {
      log.warn({ error }, 'an expired purchase could not be closed and will be tried again')
    }
  }
}

async function settleOrRelease(house: House, purchase: PurchaseRow, payment: string): Promise<Outcome> {
  const { reference } = purchase
  if (payment === 'cancelled') await inTransaction(house.db, (tx) => releasePurchase(tx, reference))
  if (payment === 'paid') await settlePaid(house, reference)
  if (payment === 'processing') return 'processing'
  return (await findPurchase(house.db, reference))!.state
}

/** Takes over a payment that is known to be paid. */
export async function settlePaid(house: Pick<House, 'db'>, reference: string): Promise<void> {
  const payment = await findPayment(house.db, payableOf({ reference, total: 0 }).payable)
  if (payment) await inTransaction(house.db, (tx) => settlePurchase(tx, reference, payment))
}

async function markCancelling(tx: Tx, reference: string): Promise<PurchaseRow> {
  const purchase = (await lockPurchase(tx, reference)) ?? refuse('missing', 'page_missing')
  if (purchase.state === 'open') {
    await tx.updateTable('purchases').set({ cancelling: true }).where('id', '=', purchase.id).execute()
  }
  return purchase
}
