import type { PaymentId } from '#kit/id'
import type { Cents } from '#kit/money'

/** `payable` is what was paid, in the words of whoever asked for it; `at` is a moment in ISO 8601. */
export type PaymentNews = { payment: PaymentId; payable: string; at: string }
export type RefundNews = PaymentNews & { refund: string; amount: Cents }

declare module '#base/announce' {
  interface Announcements {
    'payment.paid': PaymentNews
    /** One try was refused; the buyer may try again until the payment is cancelled. */
    'payment.refused': PaymentNews
    'payment.cancelled': PaymentNews
    /** `refund` is the reference under which it was asked. */
    'payment.refunded': RefundNews
  }
}
