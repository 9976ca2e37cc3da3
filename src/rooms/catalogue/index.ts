/**
 * What is offered: listings with their variants, stock, photos and the tree of categories. A listing is a draft, then
 * published or paused; "sold out" is a published one with nothing left. It has one variant, or one for each combination
 * of its options, with a price and a stock of its own.
 * Stock is a count of steps; checkouts take it by `takeStock` and give it back by `returnStock`, nothing else sells.
 */

export {
  type Category,
  type CategoryKey,
  categories,
  categoriesOf,
  categoryPath,
  childrenOf,
  findCategory,
  findCategoryBySlug,
  topCategories,
  type Universe,
  universes,
} from './categories/categories.ts'
export { type CategoryGuess, guessCategory } from './categories/guess-category.ts'
export { twinOf } from './categories/twins.ts'
export { readChoices, writeChoices } from './choices.ts'
export { type Confirmation, confirmImported } from './confirm-imported.ts'
export { createListing, type Foreign } from './create-listing.ts'
export {
  type Facts,
  makers,
  type Occasion,
  occasions,
  productIdentifier,
  type Recipient,
  recipients,
  type Style,
  type SupplyFacts,
  styles,
} from './facts/facts.ts'
export { countBetween, ListingInput } from './inputs.ts'
export {
  type Choice,
  type Fault,
  faultsToPublish,
  isSoldOut,
  type ListingState,
  limits,
  preparationOf,
} from './listing.ts'
export { isShown, measureAsJson, measureOnCard, offerNow } from './listing-sql.ts'
export { typedStock } from './measure/measure-input.ts'
export { priceWords, quantityWords, unitPriceWords } from './measure/messages-units.fr.ts'
export { PricedQuantity } from './measure/pages/priced-quantity.tsx'
export { QuantityField } from './measure/pages/quantity-field.tsx'
export { UnitPriceNote } from './measure/pages/unit-price.tsx'
export {
  byPiece,
  type Measure,
  mostSteps,
  type ReadQuantity,
  readQuantity,
  stepName,
  type Unit,
  type UnitPrice,
  unitPriceOf,
  units,
  weightOf,
  writeQuantity,
} from './measure/units.ts'
export { messages } from './messages.ts'
export { type Given, readAnswers, supplementsOf } from './options/answers.ts'
export { PersonalisationFields } from './options/pages/personalisation-fields.tsx'
export { type Answer, type Personalisation, personalisationLimits } from './options/personalisation.ts'
export { pauseListings } from './pause-listings.ts'
export { addPhoto, type PhotoInput } from './photos/add-photo.ts'
export { type Arrangement, arrangePhotos } from './photos/arrange-photos.ts'
export { type PreparedPhoto, photoWidths, preparePhoto } from './photos/photos.ts'
export { publishListing, publishListings, type Report } from './publish-listings.ts'
export { findOwnListing, listOwnListings, listOwnPhotos, type OwnListing } from './queries.ts'
export { removeListing } from './remove-listing.ts'
export { setCategory } from './set-category.ts'
export { type Places, placesLeft, reopensOn } from './stock/places.ts'
export { sellElsewhere } from './stock/sell-elsewhere.ts'
export { setStock } from './stock/set-stock.ts'
export { returnStock, type StockLine, takeStock } from './stock/stock.ts'
export { type PlaceLine, reopenShops, returnPlaces, takePlaces } from './stock/take-places.ts'
export { type KitPart, kitsLeft, partShort } from './supplies/kit.ts'
export { partsAsJson } from './supplies/kit-queries.ts'
export { updateListing } from './update-listing.ts'
export {
  combinationsOf,
  countCombinations,
  isCombination,
  isVaried,
  keyOf,
  nameOf,
  type Options,
  type OwnVariant,
  summaryOf,
  type VariantInput,
} from './variants.ts'
