import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { recordOrders } from './order-events.ts'
import { lockOrder, type OrderRow } from './order-queries.ts'
import { mayBecome, type OrderState } from './rules.ts'

/** The maker has seen the order and takes it on. */
export async function confirmOrder(tx: Tx, actor: Actor, shop: string, reference: string): Promise<void> {
  const order = await lockOwnOrder(tx, actor, shop, reference)
  if (order.state === 'confirmed') return
  mustBecome(order, 'confirmed')
  await tx.updateTable('orders').set({ state: 'confirmed' }).where('id', '=', order.id).execute()
  await recordOrders(tx, actor, [order.id], { from: order.state, to: 'confirmed', by: 'maker' })
}

/** An order of a shop that the actor runs, held until the transaction ends; any other is missing. */
export async function lockOwnOrder(tx: Tx, actor: Actor, shop: string | number, reference: string): Promise<OrderRow> {
  const own = await findOwnShop(tx, actor, String(shop))
  const order = await lockOrder(tx, reference)
  return order?.shop === own.id ? order : refuse('missing', 'page_missing')
}

/** Refuses what the order's state does not allow, naming the state. */
export function mustBecome(order: OrderRow, to: OrderState): void {
  if (!mayBecome(order.state, to)) refuse('conflict', 'order_is_past', { state: order.state })
}
