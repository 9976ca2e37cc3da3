import type { Form } from '#base/http'
import { type Cents, decimalOf } from '#kit/money'
import { most, type Trial } from './inputs.ts'
import type { PricedListing, PricingShop } from './queries.ts'
import {
  type Costs,
  noCosts,
  priceForAim,
  type SaleTerms,
  type Split,
  splitByMeans,
  splitPrice,
} from './split-price.ts'

/** What a price that is tried out would leave. */
export type Outcome = {
  /** Null without a price. */
  split: Split | null
  byMeans: Split[]
  aim: Cents | null
  minutes: number
  /** The price at which the aim is reached; null where none is, or nothing was aimed at. */
  needed: Cents | null
}

export function outcomeOf(terms: SaleTerms, { price, aim, ...costs }: Trial): Outcome {
  return {
    split: price === null ? null : splitPrice(terms, costs, price),
    byMeans: price === null ? [] : splitByMeans(terms, costs, price),
    aim,
    minutes: costs.minutes,
    needed: aim === null ? null : priceForAim(terms, costs, aim, most.amount),
  }
}

/** The opening example: its rates were told in 2017, its price and costs are made up. */
export const exampleValues: Form = {
  ...typedCosts({ ...noCosts, materials: 600, packaging: 100, minutes: 60 }),
  price: '30,00',
  aim: '15,00',
}

/** What the form shows of a listing: its least price, or that of one variant, with its costs. */
export function valuesOf(shop: PricingShop, listing: PricedListing, variant?: string): Form {
  const delivery = { deliveryCharged: shop.deliveryPrice, deliveryCost: shop.deliveryPrice }
  return {
    ...typedCosts(listing.costs ?? { ...noCosts, ...delivery }),
    price: typed(priceOf(listing, variant)),
    aim: typed(shop.hourlyAim),
    variant: variant ?? '',
  }
}

/** The price of a variant, else the least of those that have one. */
export function priceOf({ variants }: Pick<PricedListing, 'variants'>, variant?: string): Cents | null {
  const meant = variants.filter(({ id }) => String(id) === variant)
  const prices = (meant.length > 0 ? meant : variants).flatMap(({ price }) => price ?? [])
  return prices.length > 0 ? Math.min(...prices) : null
}

function typedCosts({ minutes, ...amounts }: Costs): Form {
  const written = Object.entries(amounts).map(([name, cents]) => [name, cents === 0 ? '' : typed(cents)])
  return { ...Object.fromEntries(written), minutes: minutes === 0 ? '' : String(minutes) }
}

/** Cents as one types them: "4,90". */
export function typed(cents: Cents | null): string {
  return cents === null ? '' : decimalOf(cents).replace('.', ',')
}
