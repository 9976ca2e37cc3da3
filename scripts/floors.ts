/** A room imports only rooms on lower floors. */
export const floors: Record<string, number> = {
  charter: 2,
  mail: 2,
  identity: 3,
  ledger: 4,
  moderation: 4,
  payments: 5,
  shops: 6,
  pricing: 6,
  catalogue: 7,
  discounts: 7,
  search: 8,
  orders: 8,
  storefront: 10,
  office: 10,
  transfer: 10,
  demo: 10,
}
