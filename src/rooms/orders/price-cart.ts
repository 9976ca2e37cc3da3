import { createHash } from 'node:crypto'
import { addDays, type Day } from '#kit/dates'
import type { Cents } from '#kit/money'
import { type Arrival, arrivalDates, type DeliveryProfile, deliveryPrice, type HandOver, isAway } from '#rooms/shops'
import type { CartId, CartLine, CartShop } from './cart-queries.ts'

/** Why a line cannot be bought now. Such a line stays in the cart, apart, and holds back nothing else. */
export type Trouble =
  | { code: 'gone' | 'paused' | 'hidden' | 'sold_out' | 'shop_closed' | 'no_delivery' }
  | { code: 'fewer_left'; left: number }
  | { code: 'shop_away'; until: Day }

export type ChosenWay = { way: 'parcel'; profile: DeliveryProfile } | { way: 'hand_over'; handOver: HandOver }
export type PricedLine = CartLine & { title: string; price: Cents; total: Cents; trouble: Trouble | null }
export type CartGroup = {
  shop: CartShop
  /** What will be bought. */
  lines: PricedLine[]
  /** What cannot be bought now, each with its trouble. */
  aside: PricedLine[]
  ways: ChosenWay[]
  chosen: ChosenWay | null
  items: Cents
  delivery: Cents
  total: Cents
  arrival: Arrival | null
}
export type PricedCart = { id: CartId; groups: CartGroup[]; total: Cents; digest: string }

/** A cart as it stands today: what each shop asks, when it would arrive, and what cannot be had any more. Pure. */
export function priceCart(id: CartId, lines: CartLine[], shops: CartShop[], today: Day): PricedCart {
  const groups = shops.map((shop) =>
    priceGroup(
      shop,
      lines.filter((line) => line.shop === shop.id),
      today,
    ),
  )
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return { id, groups, total, digest: digestOf(groups) }
}

/** The groups of which something will be bought. */
export function groupsToBuy({ groups }: PricedCart): CartGroup[] {
  return groups.filter(({ lines }) => lines.length > 0)
}

export function needsAddress(cart: PricedCart): boolean {
  return groupsToBuy(cart).some(({ chosen }) => chosen?.way === 'parcel')
}

/** What a buyer reads as "how many": lengths and weights are one piece each in a parcel. */
export function piecesOf(lines: { step: string; quantity: number }[]): number {
  return lines.reduce((sum, { step, quantity }) => sum + (step === 'piece' ? quantity : 1), 0)
}

function priceGroup(shop: CartShop, all: CartLine[], today: Day): CartGroup {
  const ways = waysOf(shop)
  const chosen = chosenWay(shop, ways)
  const priced = priceLines(shop, all, chosen, today)
  const lines = priced.filter(({ trouble }) => trouble === null)
  const items = lines.reduce((sum, line) => sum + line.total, 0)
  const delivery = lines.length > 0 ? askedFor(chosen, lines, items) : 0
  return {
    shop,
    lines,
    aside: priced.filter(({ trouble }) => trouble !== null),
    ways,
    chosen,
    items,
    delivery,
    total: items + delivery,
    arrival: arrivalOf(shop, chosen, today),
  }
}

// Two lines of one variant (two sizes of one stock) share what is left of it: the first takes first.
function priceLines(shop: CartShop, all: CartLine[], chosen: ChosenWay | null, today: Day): PricedLine[] {
  const taken = new Map<number, number>()
  return all.map((line) => {
    const left = line.stock === null ? Number.POSITIVE_INFINITY : line.stock - (taken.get(line.variant) ?? 0)
    const trouble = shopTrouble(shop, chosen, today) ?? lineTrouble(line, left)
    if (!trouble) taken.set(line.variant, (taken.get(line.variant) ?? 0) + line.quantity)
    const price = line.price ?? line.seenPrice
    return { ...line, title: line.title ?? '', price, total: price * line.quantity, trouble }
  })
}

function shopTrouble(shop: CartShop, chosen: ChosenWay | null, today: Day): Trouble | null {
  if (shop.hidden || shop.state !== 'published') return { code: 'shop_closed' }
  if (isAway(shop, today)) return { code: 'shop_away', until: shop.awayUntil! }
  return chosen ? null : { code: 'no_delivery' }
}

function lineTrouble(line: CartLine, left: number): Trouble | null {
  if (line.state === null || line.price === null) return { code: 'gone' }
  if (line.hidden) return { code: 'hidden' }
  if (line.state !== 'published') return { code: 'paused' }
  if (left <= 0) return { code: 'sold_out' }
  return left < line.quantity ? { code: 'fewer_left', left } : null
}

function waysOf({ delivery, handOvers }: CartShop): ChosenWay[] {
  const parcel: ChosenWay[] = delivery ? [{ way: 'parcel', profile: delivery }] : []
  return [...parcel, ...handOvers.map((handOver): ChosenWay => ({ way: 'hand_over', handOver }))]
}

function chosenWay({ chosenWay, chosenHandOver }: CartShop, ways: ChosenWay[]): ChosenWay | null {
  const meant = ways.find((one) =>
    one.way === 'parcel' ? chosenWay === 'parcel' : chosenWay === 'hand_over' && one.handOver.id === chosenHandOver,
  )
  return meant ?? ways[0] ?? null
}

function askedFor(chosen: ChosenWay | null, lines: PricedLine[], items: Cents): Cents {
  return chosen?.way === 'parcel' ? deliveryPrice(chosen.profile, { pieces: piecesOf(lines), items }) : 0
}

/** A hand-over is ready when the parcel would be sent. */
function arrivalOf({ delivery }: CartShop, chosen: ChosenWay | null, today: Day): Arrival | null {
  if (!chosen) return null
  if (chosen.way === 'parcel') return arrivalDates(chosen.profile, today)
  const { sendBy } = arrivalDates({ preparationDays: delivery?.preparationDays ?? 3, carrierDays: 0 }, today)
  return { sendBy, from: sendBy, to: addDays(sendBy, 7) }
}

/** Fingerprint of all that a buyer agrees to: what, how many, each price, how it comes, when, from whom. */
function digestOf(groups: CartGroup[]): string {
  const agreed = groups
    .filter(({ lines }) => lines.length > 0)
    .map(({ shop, lines, chosen, delivery, arrival }) => [
      [shop.id, shop.seller.status, chosen?.way === 'hand_over' ? chosen.handOver : chosen?.way, delivery, arrival],
      lines.map(({ variant, choices, quantity, price }) => [variant, choices, quantity, price]),
    ])
  return createHash('sha256').update(JSON.stringify(agreed)).digest('base64url')
}
