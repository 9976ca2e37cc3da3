import type { Reader } from '#base/database'
import { listOrderLines, listOrdersOfPurchase, type OrderLine, type OrderRow } from './order-queries.ts'
import { findPurchaseAddress, findRefundStates, type PurchaseAddress, type PurchaseRow } from './purchase-queries.ts'

export type OrderWithLines = OrderRow & { lines: OrderLine[]; refundState: 'asked' | 'done' | null }
export type WholePurchase = PurchaseRow & {
  address: PurchaseAddress | null
  orders: OrderWithLines[]
  /** Where the money of a payment that came too late is; null on every other purchase. */
  returned: 'asked' | 'done' | null
}

/** A purchase with all that its page and its letters tell. */
export async function readPurchase(reader: Reader, purchase: PurchaseRow): Promise<WholePurchase> {
  const address = (await findPurchaseAddress(reader, purchase.id)) ?? null
  const orders = await listOrdersOfPurchase(reader, purchase.id)
  const lines = await listOrderLines(
    reader,
    orders.map(({ id }) => id),
  )
  const refunds = await findRefundStates(reader, [purchase.reference, ...orders.map(({ reference }) => reference)])
  return {
    ...purchase,
    address,
    returned: refunds.get(purchase.reference) ?? null,
    orders: orders.map((order) => ({
      ...order,
      lines: lines.filter((line) => line.order === order.id),
      refundState: refunds.get(order.reference) ?? null,
    })),
  }
}
