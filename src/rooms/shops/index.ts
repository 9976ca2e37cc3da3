/**
 * Sellers and their shops. A seller is the legal person (status, identity, register); a shop is a maker's place: name,
 * story, town, look, questions, meetings, terms, delivery profiles, hand-overs, sections, pace of work. One seller may have several shops. A shop
 * is a draft, then published; a published one may be away until a day, at once or from a day to come, or closed until
 * its maker opens it again. What the law wants
 * shown of a seller is `sellerNotice`, and orders freeze it.
 */
export { addHandOver } from './add-hand-over.ts'
export { addMeeting } from './add-meeting.ts'
export { closeShop, reopenShop } from './close-shop.ts'
export { comeBack } from './come-back.ts'
export {
  byWeight,
  closedOf,
  type DeliveryProfile,
  type DeliveryTerms,
  deliveryPrice,
  isAway,
  type Zone,
  zoneOf,
  zones,
} from './delivery.ts'
export { DeliveryInput } from './delivery-inputs.ts'
export { goAway } from './go-away.ts'
export { AwayInput, HandOverInput, OpenShopInput, SellerInput, ShopInput } from './inputs.ts'
export { type Dress, sheetName, type TitleFace } from './look.ts'
export { LookInput, MeetingInput, QuestionsInput } from './look-inputs.ts'
export { meetingDays } from './meeting-days.ts'
export { messages } from './messages.ts'
export { noteSalesElsewhere } from './note-sales-elsewhere.ts'
export { openShop } from './open-shop.ts'
export { ShopPage } from './pages/shop-page.tsx'
export { pinListing } from './pin-listing.ts'
export { heaviestSent, type Postage, type PostageTerms, postageOf, type Sending, type Slice } from './postage.ts'
export { gramsOfMinimum, priceOfSending, sendsListing } from './postage-sql.ts'
export { type Meeting, mostOf, type Question, type StoryPhoto, type Terms } from './presence.ts'
export { publishShop } from './publish-shop.ts'
export {
  findDelivery,
  findOwnShop,
  findSeller,
  type HandOver,
  idInAddress,
  listHandOvers,
  listOwnShops,
  lockOwnShop,
  type OwnShop,
  type ShopState,
} from './queries.ts'
export { removeHandOver } from './remove-hand-over.ts'
export { type SalePlace, SalesElsewhereInput, salePlaces } from './sales-elsewhere.ts'
export {
  type FrozenSeller,
  freezeSeller,
  isProfessional,
  missingFields,
  type Seller,
  type SellerStatus,
} from './seller.ts'
export { type NoticeLine, sellerNotice } from './seller-notice.ts'
export { setLook } from './set-look.ts'
export { setPortrait } from './set-portrait.ts'
export { setQuestions } from './set-questions.ts'
export { setWeeklyPlaces } from './set-weekly-places.ts'
export { termsShown } from './terms-shown.ts'
export { typedAmount } from './typed-amount.ts'
export { type Unsaved, unsavedOf } from './unsaved.ts'
export { updateDelivery } from './update-delivery.ts'
export { updateSeller } from './update-seller.ts'
export { updateShop } from './update-shop.ts'
export { type Arrival, arrivalDates, type Closed, type Lead, workingDaysBetween } from './working-days.ts'
