/** The articles of the charter and the type of each one's value; rates are in ten-thousandths, fees in cents. */
export type ArticleValues = {
  'notice.terms': number
  'notice.closing': number
  'closing.quiet_season': boolean
  'closing.members_first': boolean
  'fee.rate': number
  'fee.vat_rate': number
  'fee.payment_cost_returned': boolean
  'listing.fee': number
  'listing.expires': boolean
  'listing.unlimited': boolean
  'placement.paid': boolean
  'order.confirmation_hours': number
}
export type ArticleKey = keyof ArticleValues
export type ArticleValue = ArticleValues[ArticleKey]

/** What is in force: the value, and the version of the article that says so (frozen on what follows from it). */
export type InForce<Key extends ArticleKey> = { version: number; value: ArticleValues[Key] }
