import { hash } from 'node:crypto'

/**
 * The order in which listings appear when nothing else decides: a sum of three factors, each from 0 to 1, times its
 * weight. It knows the listing and the day, nothing else: no sales, no clicks, no payment. Anyone can compute it again.
 */
export const rankingExplained = [
  { factor: 'freshness', weight: 0.3 },
  { factor: 'care', weight: 0.4 },
  { factor: 'turn', weight: 0.3 },
] as const

export type RankingFactor = (typeof rankingExplained)[number]['factor']

/** After this many days a listing has no freshness left. */
export const staleAfterDays = 365
/** From this many letters on, a description is complete. */
export const fullDescription = 400
/** From this many tags on, a listing is well tagged. */
export const enoughTags = 5
/** Every shop is at the head of its turn once in this many days. */
export const turnDays = 28
/** Points of care: they sum to 1. */
export const carePoints = { photo: 0.4, description: 0.3, tags: 0.15, materials: 0.15 } as const

/** The highest score; a score is a whole number from 0 to here. */
export const highestScore = 2 ** 20 - 1

/** What a score is made of. */
export interface Ranked {
  readonly shop: number
  readonly publishedAt: number
  readonly photos: number
  readonly descriptionLength: number
  readonly tags: number
  readonly materials: number
}

/** The score of a listing on a day, counted in days since 1970. */
export function scoreOf(listing: Ranked, day: number): number {
  const factors = factorsOf(listing, day)
  const sum = rankingExplained.reduce((total, { factor, weight }) => total + weight * factors[factor], 0)
  return Math.min(highestScore, Math.round(sum * highestScore))
}

/** Each factor from 0 to 1, so that a page can say why a listing stands where it stands. */
export function factorsOf(listing: Ranked, day: number): Record<RankingFactor, number> {
  return { freshness: freshness(listing.publishedAt, day), care: care(listing), turn: turn(listing.shop, day) }
}

/** The day of a moment (milliseconds), counted in days since 1970. */
export function dayNumber(at: number): number {
  return Math.floor(at / 86_400_000)
}

/** Falls with the logarithm of the days: half is gone after three weeks, all after a year. */
function freshness(publishedAt: number, day: number): number {
  const days = Math.max(0, day - dayNumber(publishedAt))
  return Math.max(0, 1 - Math.log(1 + days) / Math.log(1 + staleAfterDays))
}

function care(listing: Ranked): number {
  return (
    carePoints.photo * (listing.photos > 0 ? 1 : 0) +
    carePoints.description * Math.min(1, listing.descriptionLength / fullDescription) +
    carePoints.tags * Math.min(1, listing.tags / enoughTags) +
    carePoints.materials * (listing.materials > 0 ? 1 : 0)
  )
}

/** Shops queue in 28 places, each day all move up one, and the head goes to the end. */
function turn(shop: number, day: number): number {
  return ((placeInQueue(shop) + day) % turnDays) / (turnDays - 1)
}

function placeInQueue(shop: number): number {
  const known = places.get(shop)
  if (known !== undefined) return known
  const place = Number.parseInt(hash('sha256', `shop ${shop}`, 'hex').slice(0, 8), 16) % turnDays
  places.set(shop, place)
  return place
}

const places = new Map<number, number>()
