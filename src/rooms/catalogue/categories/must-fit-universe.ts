import { refuse } from '#kit/refusal'
import { fitsUniverse, type Universe } from './categories.ts'

/** Refuses a category of the other universe: a supply is not found among creations, nor a creation among supplies. */
export function mustFitUniverse(category: string | null, universe: Universe): void {
  if (!fitsUniverse(category, universe)) refuse('invalid', 'listing_category_elsewhere', { field: 'category' })
}
