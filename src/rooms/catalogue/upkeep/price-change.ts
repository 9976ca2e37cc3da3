import type { Cents } from '#kit/money'
import { limits } from '../listing.ts'

export const priceWays = ['raise', 'lower', 'raise_percent', 'lower_percent', 'set'] as const
export const roundings = ['none', '10', '50', '100', '90'] as const
export const directions = ['nearest', 'up', 'down'] as const

/** `amount` is cents, or hundredths of a per cent (400 is 4 %) where the way is a share. */
export type PriceChange = {
  way: (typeof priceWays)[number]
  amount: number
  /** Cents to whose multiple it is rounded; '90' ends on ninety cents. */
  rounding: (typeof roundings)[number]
  direction: (typeof directions)[number]
}

export type PriceFault = 'bulk_price_too_low' | 'bulk_price_too_high'

/** A price after the change, or why it cannot be: below one cent, or beyond what a listing may cost. */
export function changedPrice(price: Cents, change: PriceChange): Cents | PriceFault {
  const exact = moved(price, change)
  // Lowered by more than it was, a price is not rounded up to one.
  if (exact <= 0n) return 'bulk_price_too_low'
  const wanted = rounded(exact, change)
  if (wanted < 1) return 'bulk_price_too_low'
  return wanted > limits.price ? 'bulk_price_too_high' : wanted
}

/** Not yet rounded, in ten-thousandths of a cent: what is less than a cent still counts for where it is rounded to. */
function moved(price: Cents, { way, amount }: PriceChange): bigint {
  const exact = BigInt(price) * fine
  const share = BigInt(price) * BigInt(amount) * (fine / 10_000n)
  if (way === 'raise_percent') return exact + share
  if (way === 'lower_percent') return exact - share
  if (way === 'raise') return exact + BigInt(amount) * fine
  if (way === 'lower') return exact - BigInt(amount) * fine
  return BigInt(amount) * fine
}

const fine = 10_000n

/** Half is rounded up. Ninety cents are multiples of a euro, ten cents further down. */
function rounded(exact: bigint, { rounding, direction }: PriceChange): Cents {
  const step = (rounding === 'none' ? 1n : rounding === '90' ? 100n : BigInt(rounding)) * fine
  const shift = rounding === '90' ? 10n * fine : 0n
  const from = exact + shift
  const push = direction === 'up' ? step - 1n : direction === 'nearest' ? step / 2n : 0n
  return Number((floorOf(from + push, step) * step - shift) / fine)
}

function floorOf(value: bigint, step: bigint): bigint {
  const whole = value / step
  return value < 0n && value % step !== 0n ? whole - 1n : whole
}
