import type { Day } from '#kit/dates'
import type { ListingId, PersonId, PhotoId, ShopId, VariantId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { Choice, Facts, Measure, Options, Personalisation } from '#rooms/catalogue'
import type { DeliveryProfile, HandOver, Seller, ShopState } from '#rooms/shops'
import type { Card } from '#ui/card'

/** `focus` is what must stay seen where it is cut, in hundredths from the left and from the top. */
export type PiecePhoto = {
  id: PhotoId
  key: string
  alt: string
  kind: 'piece' | 'making'
  width: number
  height: number
  focus: { x: number; y: number }
  /** A thumbhash, '' where there is none. */
  thumb: string
}
export type PieceShop = {
  id: ShopId
  owner: PersonId
  slug: string
  name: string
  town: string
  department: string
  story: string
  portraitKey: string | null
  state: ShopState
  awayFrom: Day | null
  awayUntil: Day | null
  awayMessage: string
  hidden: boolean
  /** Pieces made to order that it takes in a week (null: not counted), and how many this week has. */
  weeklyPlaces: number | null
  taken: number
}
/** `options` is `{}` where it serves all combinations; a stock of null is made to order. */
export type PieceVariant = {
  id: VariantId
  options: Options
  price: Cents | null
  stock: number | null
  sku: string
  photo: PhotoId | null
  /** Grams of one step; null where nobody said. */
  weight: number | null
  /** Somebody is paying for it: until then it is hers (ISO). Null where nobody is. */
  reservedUntil: string | null
}
/** A listing as its page shows it. */
export type Piece = {
  id: ListingId
  piece: string
  universe: 'market' | 'supplies'
  state: 'draft' | 'published' | 'paused'
  hidden: boolean
  title: string
  description: string
  category: string | null
  tags: string[]
  materials: string[]
  facts: Facts
  choices: Choice[]
  personalisations: Personalisation[]
  bespoke: boolean
  leadDays: number | null
  /** How it is counted: prices and stocks are of its steps. */
  measure: Measure
  variants: PieceVariant[]
  /** The maker wants a lower price told as such. */
  announceReduction: boolean
  /** The maker shows where each euro goes. */
  showsCosts: boolean
  /** It is sold from the stock of others; it names supplies; creations name it. */
  isKit: boolean
  namesSupplies: boolean
  isNamed: boolean
  shop: PieceShop
  section: { id: number; name: string } | null
  seller: Seller
  delivery: DeliveryProfile | null
  handOvers: HandOver[]
  photos: PiecePhoto[]
  /** The shop's newest besides this one. */
  others: Card[]
}
