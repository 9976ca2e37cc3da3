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

/** The filter words of a price: its step, and the block of eight steps around it. `kind` is "p", or "t" with delivery. */
export function priceWords(kind: PriceKind, cents: Cents): string[] {
  const step = priceStep(cents)
  return [stepWord(kind, step), blockWord(kind, Math.floor(step / stepsInBlock))]
}

/** Price alone, or total with delivery. */
export type PriceKind = 'p' | 't'

export function stepWord(kind: PriceKind, step: number): string {
  return `${kind}_${step}`
}

/** The fewest words whose steps contain every price from `least` to `most`; the steps at both ends may hold others. */
export function wordsForRange(kind: PriceKind, least: Cents, most: Cents): string[] {
  const words: string[] = []
  const last = priceStep(most)
  for (let step = priceStep(least); step <= last; ) {
    const wholeBlock = step % stepsInBlock === 0 && step + stepsInBlock - 1 <= last
    words.push(wholeBlock ? blockWord(kind, step / stepsInBlock) : stepWord(kind, step))
    step += wholeBlock ? stepsInBlock : 1
  }
  return words
}

function blockWord(kind: PriceKind, block: number): string {
  return `${kind}8_${block}`
}
