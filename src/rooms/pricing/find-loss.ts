import type { Reader } from '#base/database'
import type { ListingId, ShopId } from '#kit/id'
import type { Cents } from '#kit/money'
import { findTerms } from './find-terms.ts'
import { findCosts, findShopOfSplit } from './queries.ts'
import { splitPrice } from './split-price.ts'

/** Cents that one piece leaves, less than nothing, and what that makes in an hour. */
export type Loss = { left: Cents; perHour: Cents | null }

/** What a listing would lose at a price, by the costs that its maker wrote down; null where they are unknown, or it would not. */
export async function findLoss(
  reader: Reader,
  shop: ShopId,
  listing: ListingId,
  price: Cents | null,
): Promise<Loss | null> {
  const stored = price === null ? undefined : await findCosts(reader, shop, listing)
  const own = stored && (await findShopOfSplit(reader, shop))
  if (price === null || !stored || !own) return null
  const { left, perHour } = splitPrice(await findTerms(reader, own), stored.costs, price)
  return left < 0 ? { left, perHour } : null
}
