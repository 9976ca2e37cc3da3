import { addDays, type Day } from '#kit/dates'
import type { Cents } from '#kit/money'
import { type Arrival, arrivalDates, type DeliveryProfile, deliveryPrice, type HandOver, isAway } from '#rooms/shops'
import type { CartId, CartLine, CartShop } from './cart-queries.ts'

/** Why a line cannot be bought now. Such a line stays in the cart, apart, and holds back nothing else. */
export type Trouble =
  | { code: 'gone' | 'paused' | 'hidden' | 'sold_out' | 'choices' | 'shop_closed' | 'no_delivery' }
  | { code: 'fewer_left'; left: number }
  | { code: 'shop_away'; until: Day }

/** A way in which the pieces of a shop can come, what it costs and when it would be. */
export type OfferedWay = { price: Cents; arrival: Arrival } & (
  | { way: 'parcel'; profile: DeliveryProfile }
  | { way: 'hand_over'; handOver: HandOver }
)
export type PricedLine = CartLine & { title: string; price: Cents; total: Cents; trouble: Trouble | null }
export type CartGroup = {
  shop: CartShop
  /** What will be bought. */
  lines: PricedLine[]
  /** What cannot be bought now, each with its trouble. */
  aside: PricedLine[]
  ways: OfferedWay[]
  /** The buyer's choice, else the first way; null where the shop has none. */
  chosen: OfferedWay | null
  items: Cents
  delivery: Cents
  total: Cents
}
export type PricedCart = { id: CartId; groups: CartGroup[]; total: Cents }

/** A cart as it stands today: what each shop asks, when it would arrive, and what cannot be had any more. Pure. */
export function priceCart(id: CartId, lines: CartLine[], shops: CartShop[], today: Day): PricedCart {
  const of = Map.groupBy(lines, ({ shop }) => shop)
  const groups = shops.map((shop) => priceGroup(shop, of.get(shop.id) ?? [], today))
  return { id, groups, total: groups.reduce((sum, group) => sum + group.total, 0) }
}

/** The groups of which something will be bought. */
export function groupsToBuy({ groups }: PricedCart): CartGroup[] {
  return groups.filter(({ lines }) => lines.length > 0)
}

export function needsAddress(cart: PricedCart): boolean {
  return groupsToBuy(cart).some(({ chosen }) => chosen?.way === 'parcel')
}

function priceGroup(shop: CartShop, all: CartLine[], today: Day): CartGroup {
  const priced = priceLines(all, shopTrouble(shop, today))
  const lines = priced.filter(({ trouble }) => trouble === null)
  const items = lines.reduce((sum, line) => sum + line.total, 0)
  const ways = waysOf(shop, lines, today)
  const chosen = chosenWay(shop, ways)
  const delivery = lines.length > 0 ? (chosen?.price ?? 0) : 0
  const aside = priced.filter(({ trouble }) => trouble !== null)
  return { shop, lines, aside, ways, chosen, items, delivery, total: items + delivery }
}

// Two lines of one variant (two sizes of one stock) share what is left of it: the first takes first.
function priceLines(all: CartLine[], ofShop: Trouble | null): PricedLine[] {
  const taken = new Map<number, number>()
  return all.map((line) => {
    const left = line.stock === null ? Number.POSITIVE_INFINITY : line.stock - (taken.get(line.variant) ?? 0)
    const trouble = ofShop ?? lineTrouble(line, left)
    if (!trouble) taken.set(line.variant, (taken.get(line.variant) ?? 0) + line.quantity)
    const price = line.price ?? line.seenPrice
    return { ...line, title: line.title ?? '', price, total: price * line.quantity, trouble }
  })
}

function shopTrouble(shop: CartShop, today: Day): Trouble | null {
  if (shop.hidden || shop.state !== 'published') return { code: 'shop_closed' }
  if (isAway(shop, today)) return { code: 'shop_away', until: shop.awayUntil! }
  return shop.delivery || shop.handOvers.length > 0 ? null : { code: 'no_delivery' }
}

function lineTrouble(line: CartLine, left: number): Trouble | null {
  if (line.state === null || line.price === null) return { code: 'gone' }
  if (line.hidden) return { code: 'hidden' }
  if (line.state !== 'published') return { code: 'paused' }
  if (!isStillOffered(line)) return { code: 'choices' }
  if (left <= 0) return { code: 'sold_out' }
  return left < line.quantity ? { code: 'fewer_left', left } : null
}

function isStillOffered({ offered, choices }: CartLine): boolean {
  const picked = offered.filter(({ name, values }) => values.includes(choices[name] ?? ''))
  return picked.length === offered.length && offered.length === Object.keys(choices).length
}

function waysOf({ delivery, handOvers }: CartShop, lines: PricedLine[], today: Day): OfferedWay[] {
  const parcel: OfferedWay[] = delivery ? [parcelOf(delivery, lines, today)] : []
  const ready = readyOn(delivery, today)
  return [
    ...parcel,
    ...handOvers.map((handOver) => ({ way: 'hand_over' as const, handOver, price: 0, arrival: ready })),
  ]
}

function parcelOf(profile: DeliveryProfile, lines: PricedLine[], today: Day): OfferedWay {
  const items = lines.reduce((sum, line) => sum + line.total, 0)
  const price = deliveryPrice(profile, { pieces: Math.max(1, piecesOf(lines)), items })
  return { way: 'parcel', profile, price, arrival: arrivalDates(profile, today) }
}

/** Lengths and weights are one piece each in a parcel. */
function piecesOf(lines: PricedLine[]): number {
  return lines.reduce((sum, { step, quantity }) => sum + (step === 'piece' ? quantity : 1), 0)
}

/** A hand-over is ready when a parcel would be sent; the shop keeps it a week. */
function readyOn(delivery: DeliveryProfile | null, today: Day): Arrival {
  const { sendBy } = arrivalDates({ preparationDays: delivery?.preparationDays ?? 3, carrierDays: 0 }, today)
  return { sendBy, from: sendBy, to: addDays(sendBy, 7) }
}

function chosenWay({ chosenWay, chosenHandOver }: CartShop, ways: OfferedWay[]): OfferedWay | null {
  const meant = ways.find((one) =>
    one.way === 'parcel' ? chosenWay === 'parcel' : chosenWay === 'hand_over' && one.handOver.id === chosenHandOver,
  )
  return meant ?? ways[0] ?? null
}
