/**
 * What a buyer means to buy and what she bought. A *cart* becomes a *purchase*: one checkout, one payment; each shop's
 * part of it is an *order*, which freezes what was sold, its dates, its fee. *Reservations* hold the stock of a purchase
 * until it is paid or given up; places of a week and uses of codes are taken and given back with them. Makers confirm, send or hand over, cancel; buyers cancel until it is sent.
 * Announced: purchase.paid, purchase.paid_too_late, order.done, order.cancelled, order.unconfirmed.
 */

export { type Adding, addToCart } from './add-to-cart.ts'
export { adoptCart } from './adopt-cart.ts'
export type {} from './announcements.ts'
export { atWork } from './at-work-sql.ts'
export { type Cancellation, cancelOrder } from './cancel-order.ts'
export { type CartOwner, cartToken } from './cart-owner.ts'
export { type CheckedOut, checkOut } from './check-out-flow.ts'
export { chooseDelivery } from './choose-delivery.ts'
export { lookAtPayment, settlePaid } from './close-purchase-flow.ts'
export { confirmOrder } from './confirm-order.ts'
export { countCart } from './count-cart.ts'
export { findCart } from './find-cart.ts'
export { finishOrder } from './finish-order.ts'
export { AddToCartInput, type CheckoutInput } from './inputs.ts'
export { isLate } from './may-cancel.ts'
export { messages } from './messages.ts'
export { bespokeRule, cancelRule } from './messages-rights.fr.ts'
export type { Buyer } from './place-purchase.ts'
export { purchaseLink } from './purchase-access.ts'
export { payableOf } from './purchase-payable.ts'
export { findPurchase } from './purchase-queries.ts'
export { readPurchase, type WholePurchase } from './read-purchase.ts'
export { shortReference, sources } from './rules.ts'
export { countOf } from './title-of.ts'
export { addedNotice, addedPlace, buyPlace, type TriedQuantity, tryQuantity } from './try-quantity.ts'
