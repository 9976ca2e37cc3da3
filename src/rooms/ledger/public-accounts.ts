import { now } from '#base/clock'
import type { Db, Reader } from '#base/database'
import type { Cents } from '#kit/money'
import type { AccountKind } from './accounts.ts'
import { type KindMovement, movementsByKind } from './queries.ts'

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
  const all = await movementsByKind(reader)
  const months = [...Map.groupBy(all, ({ month }) => month)].reverse()
  return { totals: sumsOf(all), months: months.map(([month, moved]) => ({ month, sums: sumsOf(moved) })) }
}

const seconds = 60
const read = new WeakMap<Db, { at: number; accounts: Promise<PublicAccounts> }>()

/** The same, added up once a minute at most: the page is open to everybody and every posting is in it. */
export function accountsOfTheMinute(db: Db): Promise<PublicAccounts> {
  const known = read.get(db)
  if (known && now().getTime() - known.at < seconds * 1000) return known.accounts
  const accounts = publicAccounts(db)
  accounts.catch(() => read.delete(db))
  read.set(db, { at: now().getTime(), accounts })
  return accounts
}

function sumsOf(moved: KindMovement[]): Sums {
  const of = (...kinds: AccountKind[]) =>
    moved.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { amount }) => sum - amount, 0)
  return {
    received: 0 - of('provider'),
    makers: of('held', 'due', 'contributions'),
    fees: of('fees'),
    vat: of('vat'),
    paymentCost: of('payment_cost'),
    unclaimed: of('unclaimed'),
  }
}
