/**
 * A maker's own codes: per cent, an amount, or free delivery, for those who have the code. It is a reduction of what they
 * pay and no struck price. A code runs from its first day to its last, both included, for as many uses as she allows;
 * it is stopped and never deleted, for orders freeze what it took off.
 */
export { createDiscount } from './create-discount.ts'
export {
  type Discount,
  type DiscountKind,
  normalCode,
  priceOfDiscount,
  type Unusable,
  whyUnusable,
} from './discount.ts'
export { giveBackDiscount } from './give-back-discount.ts'
export { DiscountInput } from './inputs.ts'
export { messages } from './messages.ts'
export { findDiscounts, type Wanted } from './queries.ts'
export { useDiscount } from './use-discount.ts'
