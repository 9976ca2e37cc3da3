/**
 * Sellers and their shops. A seller is the legal person (status, identity, register); a shop is a maker's place: name,
 * story, town, portrait, delivery profiles, hand-overs, sections, pace of work. One seller may have several shops. A shop
 * is a draft, then published; a published one may be away until a day, at once or from a day to come. What the law wants
 * shown of a seller is `sellerNotice`, and orders freeze it.
 */
export { addHandOver } from './add-hand-over.ts'
export { comeBack } from './come-back.ts'
export {
  closedOf,
  type DeliveryProfile,
  type DeliveryTerms,
  deliveryPrice,
  isAway,
  type Zone,
  zoneOf,
  zones,
} from './delivery.ts'
export { goAway } from './go-away.ts'
export { AwayInput, DeliveryInput, HandOverInput, OpenShopInput, SellerInput, ShopInput } from './inputs.ts'
export { messages } from './messages.ts'
export { openShop } from './open-shop.ts'
export { ShopPage } from './pages/shop-page.tsx'
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
} from './queries.ts'
export { removeHandOver } from './remove-hand-over.ts'
export { type FrozenSeller, freezeSeller, isProfessional, type Seller, type SellerStatus } from './seller.ts'
export { type NoticeLine, sellerNotice } from './seller-notice.ts'
export { setPortrait } from './set-portrait.ts'
export { typedAmount } from './typed-amount.ts'
export { updateDelivery } from './update-delivery.ts'
export { updateSeller } from './update-seller.ts'
export { updateShop } from './update-shop.ts'
export { type Arrival, arrivalDates, type Closed, type Lead } from './working-days.ts'
