import type { Reader } from '#base/database'
import type { ShopId } from '#kit/id'
import type { ArticleKey, InForce } from './articles.ts'
import { findInForce } from './queries.ts'
import type { FeeRule } from './rules.ts'

/** What an article says at a moment; for a shop, what she was promised wins over the rule for all. */
export async function inForce<Key extends ArticleKey>(
  reader: Reader,
  key: Key,
  at: Date,
  shop?: ShopId,
): Promise<InForce<Key>> {
  const values = await allInForce(reader, [key], at, shop)
  return values[key]
}

/** The terms of the fee for a shop at a moment. */
export async function feeRule(reader: Reader, at: Date, shop: ShopId): Promise<FeeRule> {
  const values = await allInForce(reader, ['fee.rate', 'fee.vat_rate'], at, shop)
  const [fee, vat] = [values['fee.rate'], values['fee.vat_rate']]
  return { rate: fee.value, vatRate: vat.value, feeVersion: fee.version, vatVersion: vat.version }
}

/** Whether a refund gives back to the maker what the payment cost. */
export async function paymentCostReturned(reader: Reader, at: Date): Promise<boolean> {
  return (await inForce(reader, 'fee.payment_cost_returned', at)).value
}

/** Hours after payment at which an order that its maker has not confirmed is cancelled and refunded. */
export async function confirmationHours(reader: Reader, at: Date): Promise<number> {
  return (await inForce(reader, 'order.confirmation_hours', at)).value
}

/** Days between a decision and its effect. */
export async function noticeDays(reader: Reader, of: 'notice.terms' | 'notice.closing', at: Date): Promise<number> {
  return (await inForce(reader, of, at)).value
}

async function allInForce<Key extends ArticleKey>(reader: Reader, keys: Key[], at: Date, shop?: ShopId) {
  const rows = await findInForce(reader, keys, at, shop)
  const missing = keys.filter((key) => !rows.some((row) => row.key === key))
  if (missing.length > 0) throw new Error(`the charter says nothing of ${missing} at ${at.toISOString()}`)
  return Object.fromEntries(rows.map(({ key, ...found }) => [key, found])) as { [K in Key]: InForce<K> }
}
