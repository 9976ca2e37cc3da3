import type { Day } from '#kit/dates'
import type { Cents } from '#kit/money'
import { mostSteps, placesLeft, preparationOf, reopensOn } from '#rooms/catalogue'
import { type Arrival, arrivalDates, closedOf } from '#rooms/shops'
import { type OfferState, offerState, type VersionState, versionState } from './offer-state.ts'
import type { Piece, PieceVariant } from './piece.ts'

/** A variant that has a price, as a buyer meets it. */
export type Version = PieceVariant & {
  price: Cents
  /** "52 · or"; '' where there is one version alone. */
  name: string
  state: VersionState
  /** Where it can be bought: which of the offer's promises holds for it. */
  promise: number
  /** How many steps may be ordered at once. */
  most: number
}

/** What is said of when it comes: of the stock (null: made to order), and the dates; null where the shop is closed. */
export type Dispatch = { stock: number | null; arrival: Arrival }

export type PieceOffer = {
  state: OfferState
  versions: Version[]
  /** The least price of what can be bought, else of all; null where there is none. */
  price: Cents | null
  /** Others cost more. */
  from: boolean
  promises: Dispatch[]
  /** The Monday on which a full shop takes orders again. */
  reopens: Day | null
}

/** What a piece offers on a day. */
export function offerOf(piece: Piece, today: Day): PieceOffer {
  const state = offerState(piece, today)
  const said = promisesOf(piece, today)
  const versions = piece.variants.flatMap((variant) =>
    variant.price === null ? [] : [versionOf(piece, { ...variant, price: variant.price }, said)],
  )
  const open = versions.filter((version) => version.state === 'open')
  const prices = (open.length > 0 ? open : versions).map(({ price }) => price)
  return {
    state,
    versions,
    price: prices.length > 0 ? Math.min(...prices) : null,
    from: prices.some((price) => price > prices[0]! || price < prices[0]!),
    promises: state === 'open' ? said.promises : [],
    reopens: reopensOn(piece.shop, today),
  }
}

const mostAtOnce = 1000
/** Nobody means to order more pieces made to order on one page. */
const mostMade = 100

function versionOf(piece: Piece, variant: PieceVariant & { price: Cents }, said: Said): Version {
  const state = versionState(variant, piece.shop, piece.measure)
  return {
    ...variant,
    name: nameOf(piece, variant),
    state,
    promise: state === 'open' ? said.of(variant.stock) : -1,
    most: mostOf(piece, variant),
  }
}

/** A length is one piece to make, however long. */
function mostOf({ shop, measure }: Piece, { stock }: PieceVariant): number {
  if (measure.unit !== 'piece') return Math.min(stock ?? mostSteps, mostSteps)
  return stock === null ? Math.min(placesLeft(shop) ?? mostMade, mostMade) : Math.min(stock, mostAtOnce)
}

/** The values in the order of the listing's options; the database keeps another. */
function nameOf({ choices }: Piece, { options }: PieceVariant): string {
  return choices.flatMap(({ name }) => options[name] ?? []).join(' · ')
}

type Said = { promises: Dispatch[]; of: (stock: number | null) => number }

/** Versions of which the same is said share a promise: a few sentences serve 240 of them. */
function promisesOf(piece: Piece, today: Day): Said {
  const promises: Dispatch[] = []
  const places = new Map<number | null, number>()
  return {
    promises,
    of(stock) {
      const said = stock === null || piece.measure.unit !== 'piece' ? stock : Math.min(stock, fewLeft + 1)
      const known = places.get(said)
      if (known !== undefined) return known
      places.set(said, promises.push({ stock: said, arrival: arrivalOf(piece, stock, today) }) - 1)
      return promises.length - 1
    },
  }
}

/** Up to so many are counted out to the buyer. */
export const fewLeft = 5

/** Where nothing is sent by parcel it is the day on which it can be fetched. */
function arrivalOf({ delivery, leadDays, shop }: Piece, stock: number | null, today: Day): Arrival {
  const preparationDays = preparationOf({ stock, leadDays }, delivery?.preparationDays ?? 0)
  const { department } = shop
  const carrierDays = delivery?.carrierDays ?? 0
  return arrivalDates({ preparationDays, carrierDays, department, closed: closedOf(shop) }, today)
}
