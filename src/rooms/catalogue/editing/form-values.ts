import type { Form } from '#base/http'
import { typedAmount } from '#rooms/shops'
import type { Universe } from '../categories/categories.ts'
import { guessCategory } from '../categories/guess-category.ts'
import { writeChoices } from '../choices.ts'
import { factValues } from '../facts/facts-input.ts'
import { measureValues, typedStock } from '../measure/measure-input.ts'
import { optionValues } from '../options/options-input.ts'
import { seenValues } from '../options/row-fields.ts'
import { placeValues } from '../photos/place-input.ts'
import type { OwnListing } from '../queries.ts'
import { kitValues } from '../supplies/kit-input.ts'
import { suppliesValues } from '../supplies/supplies-input.ts'
import { isVaried } from '../variants.ts'

/** What the form shows of a listing as it is stored. */
export function valuesOf(listing: OwnListing): Form {
  const { title, description, price, category, tags, materials, choices, sku } = listing
  return {
    title,
    description,
    price: typedAmount(price),
    category: category ?? '',
    tags: tags.join(', '),
    materials: materials.join(', '),
    choices: writeChoices(choices),
    sku,
    stock: typedStock(listing.stock, listing.measure),
    ...measureValues(listing),
    ...optionValues(listing),
    ...factValues(listing),
    ...placeValues(listing),
    ...kitValues(listing),
    ...suppliesValues(listing),
    ...seenOf(listing),
  }
}

/** What the form will say it was filled from. */
export function seenOf({ version, stock, variants }: Pick<OwnListing, 'version' | 'stock' | 'variants'>): Form {
  const seenStock = isVaried(variants) ? '' : String(stock ?? '')
  return { version: String(version), seenStock, ...seenValues(variants) }
}

/**
 * Where no category was chosen, or still the one that stood there by itself, the one that the maker's words suggest;
 * and that it is a guess.
 */
export function withGuess(values: Form, universe: Universe): { values: Form; guessed: boolean } {
  const byItself = values.guessed === 'yes'
  if (values.category && !byItself) return { values, guessed: false }
  const { title = '', tags = '', description = '' } = values
  const words = { title: String(title), tags: String(tags).split(','), description: String(description) }
  const guess = guessCategory(words, universe)
  return guess ? { values: { ...values, category: guess.key }, guessed: true } : { values, guessed: byItself }
}
