import type { Listeners } from '#base/announce'

export const listeners = {
  'payment.paid': ['orders.settle'],
  'payment.cancelled': ['orders.release'],
  'payment.refunded': ['orders.record-return'],
  'person.verified': ['orders.adopt'],
  'person.left': ['orders.forget-cart'],
  'purchase.paid': ['orders.tell-paid'],
  'purchase.paid_too_late': ['orders.tell-paid-too-late'],
  'order.done': ['orders.tell-done'],
  'order.cancelled': ['orders.tell-cancelled'],
  'order.unconfirmed': ['orders.tell-unconfirmed'],
} satisfies Listeners
