import type { Cents } from '#kit/money'

export const sliceKinds = ['letter', 'parcel'] as const
/** What a letter or a parcel costs (cents) up to so many grams, packaging included. */
export type Slice = { kind: (typeof sliceKinds)[number]; upTo: number; price: Cents }

/**
 * What is asked by weight: slices in ascending order whose prices never fall, and the grams of one empty packaging, which
 * are fewer than the last slice takes.
 */
export type PostageTerms = { slices: readonly Slice[]; packaging: number }

export const mostSlices = 12
/** What carriers take as one parcel from anybody. */
export const mostSliceGrams = 30_000
export const mostPackaging = 10_000

/** Letters or parcels of one slice that leave together. */
export type Sending = Slice & { count: number }
/** `grams` is all of it with its packaging; `room` is what may still join at the same price. */
export type Postage = { price: Cents; grams: number; sendings: Sending[]; room: number }

/**
 * Postage of lines (grams of each) that are weighed together: the first slice that holds them with their packaging. Above
 * the last slice, full parcels of it and one for what is left. Where it is cheaper to send each line by itself (two small
 * letters instead of a parcel), that is what is asked: putting things together never costs more.
 */
export function postageOf(terms: PostageTerms, lines: readonly number[]): Postage {
  const total = lines.reduce((sum, grams) => sum + grams, 0)
  const together = sendingsOf(terms, total)
  const apart = lines.flatMap((grams) => sendingsOf(terms, grams))
  const isApart = priceOf(apart) < priceOf(together)
  const sendings = joined(isApart ? apart : together)
  const grams = total + terms.packaging * sendings.reduce((sum, { count }) => sum + count, 0)
  return { price: priceOf(sendings), grams, sendings, room: isApart ? 0 : roomIn(terms, total) }
}

/** Grams of the heaviest single thing that can be sent: what is heavier cannot be shared out over parcels. */
export function heaviestSent(terms: PostageTerms): number {
  return lastOf(terms).upTo - terms.packaging
}

/** The slice of a sending of so many grams, without its packaging; they are at most `heaviestSent`. */
function sliceFor({ slices, packaging }: PostageTerms, grams: number): Slice {
  return slices.find(({ upTo }) => upTo >= grams + packaging)!
}

function sendingsOf(terms: PostageTerms, grams: number): Sending[] {
  const { full, rest } = sharedOut(terms, grams)
  const end = { ...sliceFor(terms, rest), count: 1 }
  return full === 0 ? [end] : [{ ...lastOf(terms), count: full }, end]
}

function sharedOut(terms: PostageTerms, grams: number): { full: number; rest: number } {
  const most = heaviestSent(terms)
  const full = Math.max(0, Math.ceil(grams / most) - 1)
  return { full, rest: grams - full * most }
}

function roomIn(terms: PostageTerms, total: number): number {
  const { rest } = sharedOut(terms, total)
  return sliceFor(terms, rest).upTo - terms.packaging - rest
}

function joined(sendings: Sending[]): Sending[] {
  const bySlice = Map.groupBy(sendings, ({ upTo }) => upTo)
  return [...bySlice.values()].map((same) => ({
    ...same[0]!,
    count: same.reduce((sum, { count }) => sum + count, 0),
  }))
}

function priceOf(sendings: readonly Sending[]): Cents {
  return sendings.reduce((sum, { price, count }) => sum + price * count, 0)
}

function lastOf({ slices }: PostageTerms): Slice {
  return slices.at(-1)!
}
