/**
 * What is offered: listings with their variants, stock, photos and the tree of categories. A listing is a draft, then
 * published or paused; "sold out" is a published one with nothing left. It has one variant, or one for each combination
 * of its options, with a price and a stock of its own.
 * Stock is a count of steps; checkouts take it by `takeStock` and give it back by `returnStock`, nothing else sells.
 */
export { addPhoto, type PhotoInput } from './add-photo.ts'
export { type Given, readAnswers, supplementsOf } from './answers.ts'
export { type Arrangement, arrangePhotos } from './arrange-photos.ts'
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
} from './categories.ts'
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
} from './facts.ts'
export { type CategoryGuess, guessCategory } from './guess-category.ts'
export { countBetween, ListingInput } from './inputs.ts'
export { type KitPart, kitsLeft, partShort } from './kit.ts'
export { partsAsJson } from './kit-queries.ts'
export {
  type Choice,
  type Fault,
  faultsToPublish,
  isSoldOut,
  type ListingState,
  limits,
  preparationOf,
} from './listing.ts'
export { typedStock } from './measure-input.ts'
export { messages } from './messages.ts'
export { priceWords, quantityWords, unitPriceWords } from './messages-units.fr.ts'
export { PersonalisationFields } from './pages/personalisation-fields.tsx'
export { PricedQuantity } from './pages/priced-quantity.tsx'
export { QuantityField } from './pages/quantity-field.tsx'
export { UnitPriceNote } from './pages/unit-price.tsx'
export { pauseListings } from './pause-listings.ts'
export { type Answer, type Personalisation, personalisationLimits } from './personalisation.ts'
export { type PreparedPhoto, photoWidths, prepareDrawing, preparePhoto } from './photos.ts'
export { type Places, placesLeft, reopensOn } from './places.ts'
export { publishListing, publishListings, type Report } from './publish-listings.ts'
export { findOwnListing, listOwnListings, listOwnPhotos, type OwnListing } from './queries.ts'
export { removeListing } from './remove-listing.ts'
export { sellElsewhere } from './sell-elsewhere.ts'
export { setCategory } from './set-category.ts'
export { setStock } from './set-stock.ts'
export { returnStock, type StockLine, takeStock } from './stock.ts'
export { type PlaceLine, reopenShops, returnPlaces, takePlaces } from './take-places.ts'
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
} from './units.ts'
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
