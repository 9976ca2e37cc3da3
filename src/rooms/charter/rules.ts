import { type Cents, shareOf, taxWithin } from '#kit/money'

/** The fee's terms for one shop at one moment, in ten-thousandths, and the versions that say so. */
export type FeeRule = { rate: number; vatRate: number; feeVersion: number; vatVersion: number }

/**
 * The cooperative's fee on one order, and the VAT contained in it.
 * `items` is what the buyer pays for the pieces: after discount, without delivery. Rounded half up once per order.
 */
export function feeOf(items: Cents, rule: Pick<FeeRule, 'rate' | 'vatRate'>): { fee: Cents; vat: Cents } {
  const fee = shareOf(items, rule.rate)
  return { fee, vat: taxWithin(fee, rule.vatRate) }
}

/** A refund of `now` cents after `before` cents were already given back, of `of` cents that were paid. */
export type PartialRefund = { of: Cents; before: Cents; now: Cents }

/**
 * The part of a fee that a refund gives back, by the cumulative method: what all refunds so far give back, rounded
 * half up, less what the earlier ones gave. Parts that make the whole give back the whole fee, whatever their sizes.
 */
export function feeReturned(fee: Cents, { of, before, now }: PartialRefund): Cents {
  return partOf(fee, before + now, of) - partOf(fee, before, of)
}

function partOf(amount: Cents, part: Cents, whole: Cents): Cents {
  return Number((BigInt(amount) * BigInt(part) * 2n + BigInt(whole)) / (2n * BigInt(whole)))
}
