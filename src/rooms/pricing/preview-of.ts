import { euroParts } from './euro-parts.ts'
import type { EuroStory } from './pages/euro-story.tsx'
import type { PricedListing } from './queries.ts'
import type { SaleTerms } from './split-price.ts'
import { priceOf } from './trial.ts'

/** What buyers would see of a listing's least price, by what is stored; null where nothing could be shown. */
export function previewOf(terms: SaleTerms, listing: PricedListing): EuroStory | null {
  const price = priceOf(listing)
  if (price === null || !listing.costs) return null
  const shown = euroParts(terms, listing.costs, price)
  return shown && { ...shown, price, words: listing.words }
}
