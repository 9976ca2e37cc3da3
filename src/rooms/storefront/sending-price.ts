import type { Cents } from '#kit/money'
import { weightOf } from '#rooms/catalogue'
import { byWeight, postageOf } from '#rooms/shops'
import type { Piece, PieceVariant } from './piece.ts'

type Sent = Pick<Piece, 'delivery' | 'measure'>

/**
 * What sending the least quantity of a version costs by itself. By weight, and where nobody said its weight, the least
 * that the shop asks. Null where the shop sends nothing.
 */
export function sendingPrice({ delivery, measure }: Sent, { weight }: Pick<PieceVariant, 'weight'>): Cents | null {
  if (!delivery) return null
  const terms = byWeight(delivery)
  const grams = weightOf(measure.minimum, weight, measure)
  return terms && grams ? postageOf(terms, [grams]).price : delivery.price
}

/** The least and the most that sending one of its versions costs by itself. */
export function sendingPrices({ variants, ...sent }: Sent & Pick<Piece, 'variants'>): { least: Cents; most: Cents } {
  const prices = variants.map((variant) => sendingPrice(sent, variant) ?? 0)
  return { least: Math.min(...prices), most: Math.max(...prices) }
}
