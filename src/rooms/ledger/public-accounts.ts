import type { Reader } from '#base/database'
import type { Cents } from '#kit/money'
import { type AccountKind, kindOf } from './accounts.ts'
import { type Movement, movements } from './queries.ts'

/** Sums of a time, in cents: what came in, and what of it is whose. The parts sum to what came in. */
export type Sums = {
  received: Cents
  makers: Cents
  fees: Cents
  vat: Cents
  paymentCost: Cents
  unclaimed: Cents
}
export type PublicAccounts = { totals: Sums; months: { month: string; sums: Sums }[] }

/** The books for everybody to read: by month, newest first, no single maker's or buyer's figures. */
export async function publicAccounts(reader: Reader): Promise<PublicAccounts> {
  const all = await movements(reader)
  const months = [...Map.groupBy(all, ({ month }) => month)].reverse()
  return { totals: sumsOf(all), months: months.map(([month, moved]) => ({ month, sums: sumsOf(moved) })) }
}

function sumsOf(moved: Movement[]): Sums {
  const of = (...kinds: AccountKind[]) =>
    moved.filter(({ account }) => kinds.includes(kindOf(account))).reduce((sum, { amount }) => sum - amount, 0)
  return {
    received: 0 - of('provider'),
    makers: of('held', 'due', 'contributions'),
    fees: of('fees'),
    vat: of('vat'),
    paymentCost: of('payment_cost'),
    unclaimed: of('unclaimed'),
  }
}
