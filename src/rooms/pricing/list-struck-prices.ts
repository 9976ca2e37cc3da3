import type { Reader } from '#base/database'
import type { ListingId, ShopId, VariantId } from '#kit/id'
import type { Cents } from '#kit/money'
import { listPastPrices } from './queries.ts'
import { struckPrice } from './struck-price.ts'

/** The former price of each variant of a listing that has one to strike at a moment. */
export async function listStruckPrices(
  reader: Reader,
  shop: ShopId,
  listing: ListingId,
  at: Date,
): Promise<Map<VariantId, Cents>> {
  const past = Map.groupBy(await listPastPrices(reader, shop, listing, at), ({ variant }) => variant)
  const struck = [...past].map(([variant, history]) => [variant, struckPrice(history, at)] as const)
  return new Map(struck.filter((one): one is [VariantId, Cents] => one[1] !== null))
}
