import { announce } from '#base/announce'
import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { dueEntry, heldOf, writeEntry } from '#rooms/ledger'
import { lockOwnOrder, mustBecome } from './confirm-order.ts'
import { recordOrders } from './order-events.ts'
import type { OrderRow } from './order-queries.ts'
import { doneState } from './rules.ts'

/** The parcel is sent, or the pieces are handed over: what was held for the maker is due to her. Twice is once. */
export async function finishOrder(
  tx: Tx,
  actor: Actor,
  shop: string | number,
  reference: string,
  { tracking }: { tracking: string } = { tracking: '' },
): Promise<void> {
  const order = await lockOwnOrder(tx, actor, shop, reference)
  const done = doneState(order.way)
  if (order.state === done) return
  mustBecome(order, done)
  await tx.updateTable('orders').set({ state: done, tracking, settled_at: now() }).where('id', '=', order.id).execute()
  await makeDue(tx, order)
  await recordOrders(tx, actor, [order.id], { from: order.state, to: done, by: 'maker' })
  await announce(tx, 'order.done', { order: order.id })
}

async function makeDue(tx: Tx, order: OrderRow): Promise<void> {
  const { reference, shop, refunded } = order
  // Without refund or after the whole: whether the payment's cost comes back makes no difference here.
  const amount = heldOf(order, { refunded, costReturned: false })
  if (amount > 0) await writeEntry(tx, dueEntry({ reference, shop, amount }))
}
