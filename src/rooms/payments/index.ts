/**
 * Taking money and giving it back. A *payment* settles one *payable*, named by whoever asks ('purchase/REFERENCE'); it
 * is made on a page of a *provider*, which tells by webhooks what became of it and is asked about each open payment
 * every minute. A *means* is a way of paying with a cost of its own. A *refund* gives back a part or the whole.
 * Announced: payment.paid, payment.refused, payment.cancelled, payment.refunded.
 */
export type { PaymentNews, RefundNews } from './announcements.ts'
export { askRefund, type RefundInput } from './ask-refund.ts'
export { createPayment, type PaymentInput } from './create-payment.ts'
export { messages } from './messages.ts'
export { closePayments, providerOf } from './providers.ts'
export { findPayment, type Payment } from './queries.ts'
export { refundPayment } from './refund-payment-flow.ts'
export { payInSandbox } from './sandbox/pay.ts'
export { cancelPayment, syncPayment } from './settle-payment-flow.ts'
export { type StartedPayment, startPayment } from './start-payment-flow.ts'
export type { PaymentState } from './states.ts'
