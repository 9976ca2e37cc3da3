import type { Reader } from '#base/database'
import { type Cents, shareOf } from '#kit/money'
import { listMeansCosts } from './queries.ts'

/** What a provider keeps for a payment of `amount` cents by a means at a moment, in cents. */
export async function paymentCost(
  reader: Reader,
  provider: string,
  means: string,
  amount: Cents,
  at: Date,
): Promise<Cents> {
  const cost = (await listMeansCosts(reader, provider, at)).find((one) => one.means === means)
  if (!cost) throw new Error(`no cost is known for ${provider}/${means}`)
  return shareOf(amount, cost.rate) + cost.fixed
}
