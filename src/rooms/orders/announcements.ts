import type { OrderId, PurchaseId } from '#kit/id'

declare module '#base/announce' {
  interface Announcements {
    /** Paid whole: each of its orders is its maker's to prepare. */
    'purchase.paid': { purchase: PurchaseId }
    /** Money came after the purchase was cancelled, and is given back whole. */
    'purchase.paid_too_late': { purchase: PurchaseId }
    /** Sent or handed over: from now its money is due to the maker. */
    'order.done': { order: OrderId }
    'order.cancelled': { order: OrderId }
    /** Half of the time to confirm is over. */
    'order.unconfirmed': { order: OrderId }
  }
}
