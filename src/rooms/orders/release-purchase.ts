import type { Tx } from '#base/database'
import { returnStock } from '#rooms/catalogue'
import { recordOrders } from './order-events.ts'
import { listOrdersToSettle, listReservations, lockPurchase, type PurchaseRow } from './purchase-queries.ts'

/** The provider has confirmed that nothing will be paid: the purchase is over and its stock goes back. Twice is once. */
export async function releasePurchase(tx: Tx, reference: string): Promise<void> {
  const purchase = await lockPurchase(tx, reference)
  if (purchase?.state !== 'open') return
  const reserved = await listReservations(tx, purchase.id)
  if (reserved.length > 0) await returnStock(tx, reserved)
  await tx.deleteFrom('reservations').where('purchase_id', '=', purchase.id).execute()
  await cancelAll(tx, purchase)
}

async function cancelAll(tx: Tx, { id }: PurchaseRow): Promise<void> {
  await tx.updateTable('purchases').set({ state: 'cancelled', cancelling: false }).where('id', '=', id).execute()
  await tx.updateTable('orders').set({ state: 'cancelled' }).where('purchase_id', '=', id).execute()
  const ids = (await listOrdersToSettle(tx, id)).map((order) => order.id)
  await recordOrders(tx, null, ids, { from: 'reserved', to: 'cancelled', by: 'house', note: 'unpaid' })
}
