import { type Cents, shareOf } from '#kit/money'
import { feeOf } from '#rooms/charter'
import { type Rate, rateOf } from './part-of.ts'

/** What one piece costs to make and send, in cents and minutes; the delivery as the buyer pays it, and its real cost. */
export type Costs = {
  materials: Cents
  packaging: Cents
  electricity: Cents
  upkeep: Cents
  deliveryCharged: Cents
  deliveryCost: Cents
  minutes: number
}
export const noCosts: Costs = {
  materials: 0,
  packaging: 0,
  electricity: 0,
  upkeep: 0,
  deliveryCharged: 0,
  deliveryCost: 0,
  minutes: 0,
}
/** A means of payment and what it keeps: ten-thousandths of what is paid, and fixed cents. */
export type MeansTerms = { means: string; rate: number; fixed: Cents }
/** What is taken off each sale: fee rates in ten-thousandths, charges in thousandths of a per cent. */
export type SaleTerms = { fee: { rate: number; vatRate: number }; means: readonly MeansTerms[]; charges: Rate }

export type Split = {
  price: Cents
  /** What the buyer pays: the price and the delivery. */
  received: Cents
  fee: Cents
  feeVat: Cents
  /** The means of payment that the split counts: the dearest for this amount. */
  means: string | null
  payment: Cents
  /** On all that is received, delivery included, nothing deducted: so the law counts turnover. */
  charges: Cents
  costs: Costs
  /** What is left to the maker; negative at a loss. */
  left: Cents
  perHour: Cents | null
}

/** Where each cent of a price goes when it is paid by the dearest means, so that no sale leaves less than it says. */
export function splitPrice(terms: SaleTerms, costs: Costs, price: Cents): Split {
  const received = price + costs.deliveryCharged
  return splitBy(dearest(terms.means, received), terms, costs, price)
}

/** The split of a price for each means of payment, the dearest first. */
export function splitByMeans(terms: SaleTerms, costs: Costs, price: Cents): Split[] {
  return terms.means.map((means) => splitBy(means, terms, costs, price)).sort((a, b) => b.payment - a.payment)
}

/**
 * The least price that leaves `aim` cents for an hour of work. Null without minutes, and where none below `most` does.
 * Roundings make what is left waver by a cent or two: among the prices where it does, the least is taken.
 */
export function priceForAim(terms: SaleTerms, costs: Costs, aim: Cents, most: Cents): Cents | null {
  if (costs.minutes === 0) return null
  const isEnough = (price: Cents) => splitPrice(terms, costs, price).left * 60 >= aim * costs.minutes
  if (!isEnough(most)) return null
  let price = lowestDoubt(isEnough, most)
  while (!isEnough(price)) price += 1
  return price
}

/** What the piece itself took. */
export function ownCosts({ materials, packaging, electricity, upkeep, deliveryCost }: Costs): Cents {
  return materials + packaging + electricity + upkeep + deliveryCost
}

function splitBy(means: MeansTerms | undefined, terms: SaleTerms, costs: Costs, price: Cents): Split {
  const received = price + costs.deliveryCharged
  const { fee, vat } = feeOf(price, terms.fee)
  const payment = means ? costOf(means, received) : 0
  const charges = rateOf(received, terms.charges)
  const left = received - fee - payment - charges - ownCosts(costs)
  const perHour = costs.minutes > 0 ? Math.round((left * 60) / costs.minutes) + 0 : null
  return { price, received, fee, feeVat: vat, means: means?.means ?? null, payment, charges, costs, left, perHour }
}

function costOf({ rate, fixed }: MeansTerms, received: Cents): Cents {
  return shareOf(received, rate) + fixed
}

function dearest(means: readonly MeansTerms[], received: Cents): MeansTerms | undefined {
  return means.toSorted((a, b) => costOf(b, received) - costOf(a, received))[0]
}

// What is left grows with the price but for the cents of rounding: halving finds the place, some cents below it is safe.
function lowestDoubt(isEnough: (price: Cents) => boolean, most: Cents): Cents {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isEnough(middle)) high = middle
    else low = middle + 1
  }
  return Math.max(0, low - roundings)
}
const roundings = 50
