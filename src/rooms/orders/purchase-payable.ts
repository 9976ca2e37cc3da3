import type { PaymentInput } from '#rooms/payments'
import { routes } from '#routes'
import type { PurchaseRow } from './purchase-queries.ts'

const prefix = 'purchase/'

/** What payments are told of a purchase: its name, its amount, where the buyer comes back to. */
export function payableOf({ reference, total }: Pick<PurchaseRow, 'reference' | 'total'>): PaymentInput {
  return { payable: prefix + reference, amount: total, returnTo: routes.purchases.return({ reference }) }
}

/** The reference of the purchase that a payable names; undefined where it is not one of ours. */
export function purchaseOf(payable: string): string | undefined {
  return payable.startsWith(prefix) ? payable.slice(prefix.length) : undefined
}
