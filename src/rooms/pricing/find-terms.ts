import { now } from '#base/clock'
import type { Reader } from '#base/database'
import { type Day, dayOf } from '#kit/dates'
import { type FeeRule, feeRule } from '#rooms/charter'
import { wholeRate } from './charges.ts'
import { findVersionStart, listMeans, type MeansInForce, type PricingShop } from './queries.ts'
import { chargesOf, type SellerCharges } from './seller-charges.ts'
import type { MeansTerms, SaleTerms } from './split-price.ts'

/** What is taken off a sale of this shop today, and since when each part of it holds. */
export type OwnTerms = {
  kind: 'own'
  fee: FeeRule & { since: Day }
  means: (Omit<MeansInForce, 'since'> & { since: Day })[]
  charges: number
  seller: SellerCharges
}
/** As a maker told them when A Little Market closed, in July 2017. */
export type ExampleTerms = Omit<SaleTerms, 'means'> & {
  kind: 'example'
  means: readonly (MeansTerms & { since?: undefined })[]
}
export type Terms = OwnTerms | ExampleTerms

export const exampleTerms: ExampleTerms = {
  kind: 'example',
  fee: { rate: 500, vatRate: 0 },
  means: [
    { means: 'wallet', rate: 500, fixed: 0 },
    { means: 'card', rate: 0, fixed: 50 },
  ],
  charges: 26_000,
}

export async function findTerms(reader: Reader, shop: PricingShop): Promise<OwnTerms> {
  const at = now()
  const [rule, means] = [await feeRule(reader, at, shop.id), await listMeans(reader, at)]
  const seller = chargesOf(shop, dayOf(at))
  return {
    kind: 'own',
    fee: { ...rule, since: dayOf(await findVersionStart(reader, rule.feeVersion)) },
    means: means.map((one) => ({ ...one, since: dayOf(one.since) })),
    charges: wholeRate(seller.rates),
    seller,
  }
}
