import type { ShopId } from '#kit/id'
import { newReference } from '#kit/id'
import type { RefundOfOrder } from './entries.ts'

/** An order of 48.00 €, 42.00 € of it pieces, paid by card in the sandbox. */
export const anOrderEntry = (given: Partial<RefundOfOrder> = {}): RefundOfOrder => ({
  reference: newReference(),
  provider: 'sandbox',
  shop: 12 as ShopId,
  total: 4800,
  fee: 210,
  feeVat: 35,
  paymentCost: 50,
  refunded: 0,
  costReturned: false,
  amount: 4800,
  isDue: false,
  ...given,
})
