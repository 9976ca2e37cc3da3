/**
 * What a price leaves its maker, said honestly. *Charges* are what a seller owes on her turnover, by a dated table; the
 * *costs* of a listing are what one piece takes (private); its *split* says where each euro of a price goes. She may
 * publish that split with her own words. A *struck price* is computed from what was on offer, never typed. The house
 * sets no price and changes none.
 */
export { copyCosts } from './copy-costs.ts'
export { findEuroSplit } from './find-euro-split.ts'
export { findLoss, type Loss } from './find-loss.ts'
export { listStruckPrices } from './list-struck-prices.ts'
export { messages } from './messages.ts'
export { type EuroStory as EuroStoryProps, EuroStory } from './pages/euro-story.tsx'
export { type PastPrice, struckPrice } from './struck-price.ts'
