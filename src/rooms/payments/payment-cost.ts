import type { Reader } from '#base/database'
import { type Cents, shareOf } from '#kit/money'
import { findMeansCost } from './queries.ts'

/** What a provider keeps for a payment of `amount` cents by a means at a moment, in cents. */
export async function paymentCost(
  reader: Reader,
  provider: string,
  means: string,
  amount: Cents,
  at: Date,
): Promise<Cents> {
  const cost = await findMeansCost(reader, provider, means, at)
  if (!cost) throw new Error(`no cost is known for ${provider}/${means}`)
  return shareOf(amount, cost.rate) + cost.fixed
}
