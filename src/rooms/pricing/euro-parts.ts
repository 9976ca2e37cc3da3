import type { Cents } from '#kit/money'
import { type Costs, type SaleTerms, splitPrice } from './split-price.ts'

export type EuroPart = { kind: 'maker' | 'materials' | 'workshop' | 'charges' | 'fee' | 'payment'; cents: Cents }
export type EuroParts = { parts: EuroPart[]; means: string | null }

/**
 * Where each euro of a piece goes, delivery left aside, for buyers to see: parts that sum to the price, none of them
 * nothing. Null where they cannot: at a loss there is no part for the maker.
 */
export function euroParts(terms: SaleTerms, costs: Costs, price: Cents): EuroParts | null {
  const { left, charges, fee, payment, means } = splitPrice(terms, withoutDelivery(costs), price)
  if (left < 0) return null
  const { materials, electricity, upkeep, packaging } = costs
  const all: EuroPart[] = [
    { kind: 'maker', cents: left },
    { kind: 'materials', cents: materials },
    { kind: 'workshop', cents: electricity + upkeep + packaging },
    { kind: 'charges', cents: charges },
    { kind: 'fee', cents: fee },
    { kind: 'payment', cents: payment },
  ]
  return { parts: all.filter(({ cents }) => cents > 0), means: payment > 0 ? means : null }
}

function withoutDelivery(costs: Costs): Costs {
  return { ...costs, deliveryCharged: 0, deliveryCost: 0 }
}
