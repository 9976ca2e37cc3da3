import { announce } from '#base/announce'
import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { dayOf } from '#kit/dates'
import { refuse } from '#kit/refusal'
import { returnPlaces, returnStock } from '#rooms/catalogue'
import { paymentCostReturned } from '#rooms/charter'
import { refundEntry, writeEntry } from '#rooms/ledger'
import { askRefund, findPayment } from '#rooms/payments'
import { mustBecome } from './confirm-order.ts'
import { takenFromStock } from './kit-lines.ts'
import { mayCancel } from './may-cancel.ts'
import { recordOrders } from './order-events.ts'
import { listOrderLines, lockOrder, type OrderRow } from './order-queries.ts'
import { payableOf } from './purchase-payable.ts'
import { findPurchaseById } from './purchase-queries.ts'
import { giveCodeBack, placesOf } from './release-purchase.ts'
import type { Party } from './rules.ts'

/** `restock`: the pieces go back on sale. */
export type Cancellation = { by: Party; reason: string; restock: boolean }

/**
 * A paid order that is not sent yet is given up: the buyer gets all of it back, the books say so, the pieces are on
 * sale again. Whoever calls has seen that the actor may (its buyer, its maker, the house); a buyer is refused once what is
 * made for her alone has begun. Twice is once.
 */
export async function cancelOrder(tx: Tx, actor: Actor | null, reference: string, why: Cancellation): Promise<void> {
  const order = (await lockOrder(tx, reference)) ?? refuse('missing', 'page_missing')
  if (order.state === 'cancelled') return
  // The house gives up what nobody confirmed in time; a maker who confirms at that very moment was quicker.
  if (why.by === 'house' && order.state !== 'paid') return
  mustBecome(order, 'cancelled')
  if (why.by === 'buyer') await mayGiveUp(tx, order)
  await giveMoneyBack(tx, order)
  if (why.restock) await giveStockBack(tx, order)
  await giveCodeBack(tx, order)
  await tx
    .updateTable('orders')
    .set({ state: 'cancelled', refunded: order.total, cancelled_by: why.by, cancel_reason: why.reason })
    .where('id', '=', order.id)
    .execute()
  await recordOrders(tx, actor, [order.id], { from: order.state, to: 'cancelled', by: why.by, note: why.reason })
  await announce(tx, 'order.cancelled', { order: order.id })
}

async function mayGiveUp(tx: Tx, order: OrderRow): Promise<void> {
  const lines = await listOrderLines(tx, [order.id])
  if (!mayCancel({ ...order, lines }, dayOf(now()))) refuse('conflict', 'order_begun')
}

// The refund bears the order's reference: asked once for ever, here and at the provider.
async function giveMoneyBack(tx: Tx, order: OrderRow): Promise<void> {
  const purchase = await findPurchaseById(tx, order.purchase)
  const payment = (await findPayment(tx, payableOf(purchase).payable))!
  const amount = order.total - order.refunded
  const { reference } = order
  const part = `order/${reference}`
  await askRefund(tx, { payment: payment.reference, amount, reference, part, reason: 'order_cancelled' })
  const costReturned = await paymentCostReturned(tx, order.paidAt!)
  await writeEntry(tx, refundEntry({ ...order, provider: payment.provider, amount, costReturned, isDue: false }))
}

async function giveStockBack(tx: Tx, order: OrderRow): Promise<void> {
  const lines = await listOrderLines(tx, [order.id])
  const counted = takenFromStock(lines)
  if (counted.length > 0) await returnStock(tx, counted)
  await returnPlaces(tx, await placesOf(tx, [order]), dayOf(order.occurredAt))
}
