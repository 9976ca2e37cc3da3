import type { Tx } from '#base/database'
import { dayOf } from '#kit/dates'
import { type PlaceLine, returnPlaces, returnStock } from '#rooms/catalogue'
import { giveBackDiscount } from '#rooms/discounts'
import { releasePictures } from './given-picture-queries.ts'
import { recordOrders } from './order-events.ts'
import { listOrderLines, listOrdersOfPurchase, type OrderRow } from './order-queries.ts'
import { listReservations, lockPurchase, type PurchaseRow } from './purchase-queries.ts'
import { piecesOf } from './rules.ts'

/** The provider has confirmed that nothing will be paid: the purchase is over and its stock goes back. Twice is once. */
export async function releasePurchase(tx: Tx, reference: string): Promise<void> {
  const purchase = await lockPurchase(tx, reference)
  if (purchase?.state !== 'open') return
  const reserved = await listReservations(tx, purchase.id)
  if (reserved.length > 0) await returnStock(tx, reserved)
  await tx.deleteFrom('reservations').where('purchase_id', '=', purchase.id).execute()
  const orders = await listOrdersOfPurchase(tx, purchase.id)
  await returnPlaces(tx, await placesOf(tx, orders), dayOf(purchase.occurredAt))
  for (const order of inShopOrder(orders)) await giveCodeBack(tx, order)
  await releasePictures(tx, purchase.id)
  await cancelAll(tx, purchase, orders)
}

/** What orders took of the places of their weeks. */
export async function placesOf(tx: Tx, orders: OrderRow[]): Promise<PlaceLine[]> {
  const lines = await listOrderLines(
    tx,
    orders.map(({ id }) => id),
  )
  return lines.filter(({ fromStock }) => !fromStock).map((line) => ({ shop: line.shop, pieces: piecesOf(line) }))
}

export async function giveCodeBack(tx: Tx, { shop, discountId }: OrderRow): Promise<void> {
  if (discountId !== null) await giveBackDiscount(tx, shop, discountId)
}

function inShopOrder(orders: OrderRow[]): OrderRow[] {
  return orders.toSorted((a, b) => a.shop - b.shop)
}

async function cancelAll(tx: Tx, { id }: PurchaseRow, orders: OrderRow[]): Promise<void> {
  await tx.updateTable('purchases').set({ state: 'cancelled', cancelling: false }).where('id', '=', id).execute()
  await tx.updateTable('orders').set({ state: 'cancelled' }).where('purchase_id', '=', id).execute()
  const ids = orders.map((order) => order.id)
  await recordOrders(tx, null, ids, { from: 'reserved', to: 'cancelled', by: 'house', note: 'unpaid' })
}
