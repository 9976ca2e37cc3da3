import type { Reader } from '#base/database'
import type { ListingId, ShopId } from '#kit/id'
import type { Cents } from '#kit/money'
import { euroParts } from './euro-parts.ts'
import { findTerms } from './find-terms.ts'
import type { EuroStory } from './pages/euro-story.tsx'
import { findCosts, findShopOfSplit } from './queries.ts'

/** What a maker chose to show of a price; null where she did not, or where the price would not cover what it takes. */
export async function findEuroSplit(
  reader: Reader,
  shop: ShopId,
  listing: ListingId,
  price: Cents,
): Promise<EuroStory | null> {
  const stored = await findCosts(reader, shop, listing)
  const own = stored?.shown ? await findShopOfSplit(reader, shop) : undefined
  if (!stored || !own) return null
  const shown = euroParts(await findTerms(reader, own), stored.costs, price)
  return shown && { ...shown, words: stored.words, price }
}
