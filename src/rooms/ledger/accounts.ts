import type { ShopId } from '#kit/id'

/**
 * Accounts of the books. Debit is positive, so what the house owes others is negative.
 * `provider/…` money received and not yet paid on · `maker/…/held` hers once the order is sent · `/due` hers to be paid
 * out · `/contributions` withheld for her contributions · `unclaimed` to be given back to a buyer · `fees`, `vat`,
 * `payment_cost` the house's own, the state's, the providers'.
 */
export type Account =
  | `provider/${string}`
  | `maker/${number}/${MakerAccount}`
  | 'unclaimed'
  | 'fees'
  | 'vat'
  | 'payment_cost'
export type MakerAccount = 'held' | 'due' | 'contributions'

/** Accounts of a kind are shown as one sum in public. */
export type AccountKind = 'provider' | MakerAccount | 'unclaimed' | 'fees' | 'vat' | 'payment_cost'

export const providerAccount = (name: string): Account => `provider/${name}`
export const makerAccount = (shop: ShopId, which: MakerAccount): Account => `maker/${shop}/${which}`
