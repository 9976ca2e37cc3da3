import type { Cents } from '#kit/money'

/** What one unit of another currency is worth, in millionths of a euro. */
export type Rate = number & { readonly unit: 'millionths of a euro' }

/** To the cent, to the next half euro, to the next euro, or to the next price that ends in ,90. */
export const roundings = ['cent', 'half', 'euro', 'ninety'] as const
export type Rounding = (typeof roundings)[number]

/** "0,92" → a rate; undefined where it is no number from 0.000001 to 10,000 with at most six decimals. */
export function parseRate(text: string): Rate | undefined {
  const plain = text.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.')
  if (!/^\d{1,5}(\.\d{1,6})?$/.test(plain)) return undefined
  const [whole, part = ''] = plain.split('.')
  const rate = Number(whole) * 1e6 + Number(part.padEnd(6, '0'))
  return rate >= 1 && rate <= 1e10 ? (rate as Rate) : undefined
}

/** A price in hundredths of another currency → cents, half up to the cent, then up to a price that looks like one. */
export function euroPrice(foreign: number, rate: Rate, rounding: Rounding): Cents {
  const exact = Number((BigInt(foreign) * BigInt(rate) * 2n + 1_000_000n) / 2_000_000n)
  const cents = Math.max(exact, 1)
  if (rounding === 'half') return upTo(cents, 50)
  if (rounding === 'euro') return upTo(cents, 100)
  return rounding === 'ninety' ? upTo(cents + 10, 100) - 10 : cents
}

function upTo(cents: Cents, step: Cents): Cents {
  return Math.ceil(cents / step) * step
}
