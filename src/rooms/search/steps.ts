import type { Cents } from '#kit/money'

/** Prices fall into 128 steps: one per euro up to 60 €, then each 7 % wider; the last has no end. */
export const priceSteps = 128

const wholeEuros = 60
const growth = Math.log(1.07)
const stepsInBlock = 8

/** The step of a price. A higher price never has a lower step. */
export function priceStep(cents: Cents): number {
  const euros = Math.max(0, cents) / 100
  if (euros < wholeEuros) return Math.floor(euros)
  return Math.min(priceSteps - 1, wholeEuros + Math.floor(Math.log(euros / wholeEuros) / growth))
}

/** No price in the step is below this; prices in the step before it are. */
export function stepBegins(step: number): Cents {
  if (step <= wholeEuros) return step * 100
  return Math.floor(wholeEuros * 100 * Math.exp((step - wholeEuros) * growth)) - 1
}

/** No price in the step is above this; the last step has no end. */
export function stepEnds(step: number): Cents {
  return step < priceSteps - 1 ? stepBegins(step + 1) + 1 : Number.MAX_SAFE_INTEGER
}

/** The filter words of a price: itself, its step, and the block of eight steps around it. `kind` is "p", or "t" with delivery. */
export function priceWords(kind: PriceKind, cents: Cents): string[] {
  const step = priceStep(cents)
  return [exactWord(kind, cents), stepWord(kind, step), blockWord(kind, blockOf(step))]
}

/** Price alone, or total with delivery. */
export type PriceKind = 'p' | 't'

export function exactWord(kind: PriceKind, cents: Cents): string {
  return `${kind}_is_${cents}`
}

export function stepWord(kind: PriceKind, step: number): string {
  return `${kind}_${step}`
}

/**
 * Words whose steps contain every price from `least` to `most`, and some others: the price itself is compared after.
 * Blocks where they do, since an answer out of fourteen words takes longer than one out of three.
 */
export function wordsForRange(kind: PriceKind, least: Cents, most: Cents): string[] {
  const [first, last] = [priceStep(least), priceStep(most)]
  if (last - first < stepsInBlock) return range(first, last).map((step) => stepWord(kind, step))
  return range(blockOf(first), blockOf(last)).map((block) => blockWord(kind, block))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index)
}

function blockOf(step: number): number {
  return Math.floor(step / stepsInBlock)
}

function blockWord(kind: PriceKind, block: number): string {
  return `${kind}8_${block}`
}
