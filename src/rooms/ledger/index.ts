/**
 * The books of the house: double entry in cents, debit positive, append-only. An *entry* says that money moved, once
 * for its kind and reference; its *postings* sum to zero. A *balance* is a sum of postings, never a stored number.
 * No personal data: a maker is the number of her shop.
 */
export { type Account, makerAccount, providerAccount } from './accounts.ts'
export { printLedger } from './cli.ts'
export {
  dueEntry,
  type Entry,
  heldOf,
  makerPart,
  type OrderMoney,
  type Posting,
  paidEntry,
  type Refunded,
  type RefundOfOrder,
  refundEntry,
  returnedEntry,
  unclaimedEntry,
} from './entries.ts'
export { messages } from './messages.ts'
export { type Balance, balances, findEntry, listOwed, type MakerBalance, makerBalance } from './queries.ts'
export { writeEntry } from './write-entry.ts'
