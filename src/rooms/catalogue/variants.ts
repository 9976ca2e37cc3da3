import type { PhotoId, VariantId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { Choice } from './listing.ts'

/** A combination of options: "Taille" → "M". `{}` serves all combinations. */
export type Options = Record<string, string>

/** Cents for one, how many are left (null: made to order, or not said yet), grams, and the photo that shows it. */
export type VariantInput = {
  options: Options
  price: Cents | null
  stock: number | null
  sku: string
  weight: number | null
  photo: PhotoId | null
}
export type OwnVariant = VariantInput & { id: VariantId }

/** Whether each combination has a price and a stock of its own. */
export function isVaried(variants: readonly Pick<VariantInput, 'options'>[]): boolean {
  return variants.some(({ options }) => Object.keys(options).length > 0)
}

/** How many combinations the options have: asked before they are built, since 3 × 40 values would be 64,000. */
export function countCombinations(choices: readonly Choice[]): number {
  return choices.reduce((count, { values }) => count * values.length, 1)
}

/** Every combination of the options, in the order in which the maker wrote them; one empty one without options. */
export function combinationsOf(choices: readonly Choice[]): Options[] {
  return choices.reduce<Options[]>(
    (combinations, { name, values }) =>
      combinations.flatMap((options) => values.map((value) => ({ ...options, [name]: value }))),
    [{}],
  )
}

/** Whether it is one combination of these options, no more and no less. */
export function isCombination(choices: readonly Choice[], options: Options): boolean {
  const names = Object.keys(options)
  return (
    names.length === choices.length &&
    choices.every(({ name, values }) => Object.hasOwn(options, name) && values.includes(options[name]!))
  )
}

/** The same combination, whatever the order in which it was written. */
export function keyOf(options: Options): string {
  return JSON.stringify(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** "M · bleu", in the order of the options where they are given: the database keeps no order of names. */
export function nameOf(options: Options, choices: readonly Choice[] = []): string {
  const names = choices.map(({ name }) => name).filter((name) => Object.hasOwn(options, name))
  return [...new Set([...names, ...Object.keys(options)])].map((name) => options[name]).join(' · ')
}

/** Of all together: the least price (null while one has none), the stock (null while one is uncounted). */
export function summaryOf(variants: readonly Pick<VariantInput, 'price' | 'stock'>[]): {
  price: Cents | null
  stock: number | null
} {
  const prices = variants.map(({ price }) => price)
  const stocks = variants.map(({ stock }) => stock)
  return {
    price: prices.length === 0 || prices.includes(null) ? null : Math.min(...(prices as number[])),
    stock: stocks.includes(null) ? null : stocks.reduce((sum: number, stock) => sum + stock!, 0),
  }
}
