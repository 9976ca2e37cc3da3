import type { Cents } from '#kit/money'

/** Thousandths of a per cent: 12,820 is 12.82 %. Finer than the house's own rates, as URSSAF's are (0.015 %). */
export type Rate = number

/** `part` / `whole` of an amount that is not negative, rounded half up. */
export function partOf(amount: Cents, part: number, whole: number): Cents {
  return Number((BigInt(amount) * BigInt(part) * 2n + BigInt(whole)) / (2n * BigInt(whole)))
}

/** A rate of an amount of cents, rounded half up to the cent. */
export function rateOf(amount: Cents, rate: Rate): Cents {
  return partOf(amount, rate, 100_000)
}
