import type { Day } from '#kit/dates'
import type { Cents } from '#kit/money'
import {
  type Answer,
  kitsLeft,
  partShort,
  placesLeft,
  reopensOn,
  supplementsOf,
  weightOf,
  writeQuantity,
} from '#rooms/catalogue'
import { byWeight, heaviestSent, isAway } from '#rooms/shops'
import { answersNow } from './answers-now.ts'
import type { CartLine } from './cart-line-queries.ts'
import type { CartShop } from './cart-shop-queries.ts'
import { piecesOf } from './rules.ts'

/** Why a line cannot be bought now. Such a line stays in the cart, apart, and holds back nothing else. */
export type Trouble =
  | { code: 'gone' | 'paused' | 'hidden' | 'sold_out' | 'choices' | 'answers' | 'shop_closed' | 'no_delivery' }
  | { code: 'weight_missing' | 'too_heavy' }
  | { code: 'reserved'; until: string }
  | { code: 'part_sold_out'; part: string }
  | { code: 'fewer_left'; left: number; said: string }
  | { code: 'below_minimum'; least: number; said: string }
  | { code: 'fewer_places'; left: number }
  | { code: 'shop_away'; until: Day }
  | { code: 'full'; reopens: Day }

/** `price` is of one, with the supplements of what the buyer said. */
export type PricedLine = Omit<CartLine, 'answers' | 'price' | 'title'> & {
  title: string
  answers: Answer[]
  price: Cents
  total: Cents
  trouble: Trouble | null
}

/** What is left for the lines that come next: of each variant's stock, and of the shop's places. */
type Left = { stocks: Map<number, number>; places: number; reopens: Day | null }

/** The lines of one shop at today's prices. Two lines of one stock (two sizes of it) share it: the first takes first. */
export function priceLines(shop: CartShop, lines: readonly CartLine[], today: Day): PricedLine[] {
  const ofShop = shopTrouble(shop, today)
  const left: Left = {
    stocks: new Map(lines.flatMap(countedOf).map(({ variant, stock }) => [variant, stock ?? Number.POSITIVE_INFINITY])),
    places: placesLeft(shop) ?? Number.POSITIVE_INFINITY,
    reopens: reopensOn({ ...shop, taken: shop.weeklyPlaces ?? 0 }, today),
  }
  return lines.map((line) => {
    const answers = answersNow(line.asked, line.answers)
    const trouble = ofShop ?? offerTrouble(line, answers) ?? weightTrouble(line) ?? leftTrouble(line, left)
    if (!trouble) take(line, left)
    return priced(line, answers, trouble)
  })
}

/** What is taken from where: a kit takes its parts, and shares them with all that is sold of them. */
function countedOf({ variant, quantity, stock, parts }: CartLine) {
  return parts.length === 0
    ? [{ variant, quantity, stock }]
    : parts.map((part) => ({ ...part, quantity: part.quantity * quantity }))
}

function priced(line: CartLine, answers: Answer[] | null, trouble: Trouble | null): PricedLine {
  const now = answers ?? line.answers.map((answer) => ({ ...answer, supplement: 0 }))
  const price = line.price === null ? line.seenPrice : line.price + supplementsOf(now)
  return { ...line, title: line.title ?? '', answers: now, price, total: price * line.quantity, trouble }
}

function shopTrouble(shop: CartShop, today: Day): Trouble | null {
  if (shop.hidden || shop.state !== 'published') return { code: 'shop_closed' }
  if (isAway(shop, today)) return { code: 'shop_away', until: shop.awayUntil! }
  return shop.delivery || shop.handOvers.length > 0 ? null : { code: 'no_delivery' }
}

function offerTrouble(line: CartLine, answers: Answer[] | null): Trouble | null {
  if (line.state === null) return { code: 'gone' }
  if (line.hidden) return { code: 'hidden' }
  if (line.state !== 'published') return { code: 'paused' }
  if (line.price === null || !isStillOffered(line)) return { code: 'choices' }
  if (answers === null) return { code: 'answers' }
  const { minimum } = line.measure
  if (line.quantity >= minimum) return null
  return { code: 'below_minimum', least: minimum, said: writeQuantity(minimum, line.measure) }
}

// A variant of its own says all that was picked; one for all combinations leaves the picking to the line.
function isStillOffered({ options, offered, choices }: CartLine): boolean {
  const picked = Object.keys(options).length > 0 ? options : choices
  const known = offered.filter(({ name, values }) => values.includes(picked[name] ?? ''))
  return known.length === offered.length && offered.length === Object.keys(picked).length
}

/** Of what is sent by weight: nobody said what it weighs, or one of it is more than any parcel of the shop takes. */
function weightTrouble({ profile, weight, measure }: CartLine): Trouble | null {
  const terms = profile && byWeight(profile)
  if (!terms) return null
  const one = weightOf(1, weight, measure)
  if (!one) return { code: 'weight_missing' }
  return one > heaviestSent(terms) ? { code: 'too_heavy' } : null
}

function leftTrouble(line: CartLine, { stocks, places, reopens }: Left): Trouble | null {
  if (line.stock === null) return placesTrouble(piecesOf(line), places, reopens)
  const partsLeft = line.parts.map((part) => ({ ...part, stock: stocks.get(part.variant)! }))
  const left = kitsLeft(partsLeft) ?? stocks.get(line.variant)!
  const short = partShort(partsLeft)
  const { reservedUntil: until } = line
  if ((short || left <= 0) && until !== null) return { code: 'reserved', until }
  if (short) return { code: 'part_sold_out', part: short.title }
  if (left <= 0) return { code: 'sold_out' }
  return left < line.quantity ? { code: 'fewer_left', left, said: writeQuantity(left, line.measure) } : null
}

function placesTrouble(pieces: number, left: number, reopens: Day | null): Trouble | null {
  if (left >= pieces) return null
  return left <= 0 ? { code: 'full', reopens: reopens! } : { code: 'fewer_places', left }
}

function take(line: CartLine, left: Left): void {
  if (line.stock === null) left.places -= piecesOf(line)
  else
    for (const { variant, quantity } of countedOf(line)) left.stocks.set(variant, left.stocks.get(variant)! - quantity)
}
