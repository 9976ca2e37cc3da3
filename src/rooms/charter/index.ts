/**
 * The law of the house. An *article* is a rule with a value (the fee, a notice); a *version* gives it a value from a
 * day on, for all shops or for one that was promised something else; each version is tied to the *decision* that
 * adopted it, with its reasons. The serving role only reads them: the database refuses all else.
 */
export type { ArticleKey, ArticleValues, InForce } from './articles.ts'
export { printCharter } from './cli.ts'
export { confirmationHours, feeRule, inForce, noticeDays, paymentCostReturned } from './in-force.ts'
export { listCharter } from './list-charter.ts'
export { messages } from './messages.ts'
export { type FeeRule, feeOf, feeReturned, type PartialRefund } from './rules.ts'
