import { addDays, type Day } from '#kit/dates'
import type { Cents } from '#kit/money'
import { preparationOf, weightOf } from '#rooms/catalogue'
import { type Arrival, arrivalDates, closedOf, type DeliveryProfile, type HandOver } from '#rooms/shops'
import type { CartLine } from './cart-line-queries.ts'
import type { CartId } from './cart-queries.ts'
import type { CartShop } from './cart-shop-queries.ts'
import { joinParcel, type Packed, type Parcel, parcelPrice } from './parcel.ts'
import { type CodeTrouble, priceCode, type UsedCode } from './price-code.ts'
import { type PricedLine, priceLines } from './price-lines.ts'
import { piecesOf } from './rules.ts'

export type { PricedLine, Trouble } from './price-lines.ts'

/** A way in which the pieces of a shop can come, what it costs and when it would be. */
export type OfferedWay = { price: Cents; arrival: Arrival } & (
  | { way: 'parcel'; parcel: Parcel }
  | { way: 'hand_over'; handOver: HandOver }
)
export type CartGroup = {
  shop: CartShop
  /** What will be bought. */
  lines: PricedLine[]
  /** What cannot be bought now, each with its trouble. */
  aside: PricedLine[]
  ways: OfferedWay[]
  /** The buyer's choice, else the first way; null where the shop has none. */
  chosen: OfferedWay | null
  /** The lines together; `items` is what is left of them after the code. */
  pieces: Cents
  code: UsedCode | null
  codeTrouble: CodeTrouble | null
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
  const priced = priceLines(shop, all, today)
  const lines = priced.filter(({ trouble }) => trouble === null)
  const pieces = lines.reduce((sum, line) => sum + line.total, 0)
  const ways = waysOf(shop, lines, { pieces, today })
  const chosen = chosenWay(shop, ways)
  const asked = lines.length > 0 ? (chosen?.price ?? 0) : 0
  const { used, trouble } = priceCode(shop, { items: pieces, delivery: asked, today })
  const delivery = used?.freeDelivery ? 0 : asked
  const items = pieces - (used?.off ?? 0)
  return {
    ...{ shop, lines, ways, chosen, pieces, items, delivery },
    aside: priced.filter(({ trouble: why }) => why !== null),
    code: used,
    codeTrouble: lines.length > 0 ? trouble : null,
    total: items + delivery,
  }
}

type Around = { pieces: Cents; today: Day }

function waysOf(shop: CartShop, lines: PricedLine[], around: Around): OfferedWay[] {
  const packed = packOf(shop, lines)
  const parcel = packed ? [parcelWay(shop, packed, around)] : []
  const arrival = readyOn(shop, lines, around.today)
  const handOvers = shop.handOvers.map((handOver) => ({ way: 'hand_over' as const, handOver, price: 0, arrival }))
  return [...parcel, ...handOvers]
}

/** What goes into the parcel; undefined where something in it is never sent. Where nothing is left, one piece counts. */
function packOf({ delivery }: CartShop, lines: PricedLine[]): Packed[] | undefined {
  if (lines.length === 0) {
    return delivery
      ? [{ profile: delivery, pieces: 1, grams: 0, preparationDays: delivery.preparationDays }]
      : undefined
  }
  const packed = lines.flatMap(({ profile, ...line }) =>
    profile ? [{ profile, ...loadOf(line), preparationDays: daysToMake(line, profile) }] : [],
  )
  return packed.length === lines.length ? packed : undefined
}

/** What is paid by weight has a weight: `priceLines` sets aside what has none. */
function loadOf(line: Pick<PricedLine, 'quantity' | 'weight' | 'measure'>): { pieces: number; grams: number } {
  return { pieces: piecesOf(line), grams: weightOf(line.quantity, line.weight, line.measure) ?? 0 }
}

function parcelWay(shop: CartShop, packed: Packed[], { pieces, today }: Around): OfferedWay {
  const parcel = joinParcel(packed, pieces)
  const arrival = arrivalDates({ ...parcel, department: shop.department, closed: closedOf(shop) }, today)
  return { way: 'parcel', parcel, price: parcelPrice(packed, pieces), arrival }
}

/** A hand-over is ready when a parcel would be sent; the shop keeps it a week. */
function readyOn(shop: CartShop, lines: PricedLine[], today: Day): Arrival {
  const days = lines.map((line) => daysToMake(line, line.profile))
  const preparationDays = days.length > 0 ? Math.max(...days) : daysWithout
  const { sendBy } = arrivalDates(
    { preparationDays, carrierDays: 0, department: shop.department, closed: closedOf(shop) },
    today,
  )
  return { sendBy, from: sendBy, to: addDays(sendBy, 7) }
}

/** Of a shop that sends nothing and says nothing. */
const daysWithout = 3

function daysToMake(line: Pick<PricedLine, 'stock' | 'leadDays'>, profile: DeliveryProfile | null): number {
  return preparationOf(line, profile?.preparationDays ?? daysWithout)
}

function chosenWay({ chosenWay, chosenHandOver }: CartShop, ways: OfferedWay[]): OfferedWay | null {
  const meant = ways.find((one) =>
    one.way === 'parcel' ? chosenWay === 'parcel' : chosenWay === 'hand_over' && one.handOver.id === chosenHandOver,
  )
  return meant ?? ways[0] ?? null
}

/** A way as a form names it: "parcel", or "hand_over:12". */
export function wayValue(way: OfferedWay): string {
  return way.way === 'parcel' ? 'parcel' : `hand_over:${way.handOver.id}`
}
