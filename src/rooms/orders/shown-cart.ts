import { createHash } from 'node:crypto'
import type { Cents } from '#kit/money'
import { type CartGroup, groupsToBuy, type PricedCart, type PricedLine } from './price-cart.ts'

/** What became of a shop's part since the buyer saw it. */
export type Change =
  | { shop: string; before: Cents; now: Cents; what: 'items' | 'delivery' }
  | { shop: string; what: 'other' }

/**
 * All that a buyer agrees to by pressing the button, as one text for a hidden field: a fingerprint of each piece with its
 * name, options, answers and price, of way, date, code and seller; then the amounts of each shop, from which a change is
 * told in words.
 */
export function shownOf(cart: PricedCart): string {
  const groups = groupsToBuy(cart)
  const print = createHash('sha256')
    .update(JSON.stringify(groups.map(agreed)))
    .digest('base64url')
  return [print, ...groups.map(amountsOf)].join(' ')
}

/** What changed from what was shown; empty where nothing did. */
export function changesSince(shown: string, cart: PricedCart): Change[] {
  if (shown === shownOf(cart)) return []
  const before = readAmounts(shown)
  return groupsToBuy(cart).flatMap((group) => changesOf(group, before.get(group.shop.id)))
}

function agreed({ shop, lines, chosen, code, delivery }: CartGroup): unknown[] {
  const way = chosen?.way === 'hand_over' ? chosen.handOver : chosen?.way
  return [shop.id, shop.seller.status, way, delivery, chosen?.arrival, code?.code, code?.off, lines.map(agreedLine)]
}

function agreedLine(line: PricedLine): unknown[] {
  const { variant, title, options, choices, answers, quantity, price, bespoke, stock } = line
  const parts = line.parts.map((part) => [part.variant, part.title, part.quantity])
  return [variant, title, inOrder(options), inOrder(choices), answers, quantity, price, bespoke, stock === null, parts]
}

function inOrder(choices: Record<string, string>): [string, string][] {
  return Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1))
}

function amountsOf({ shop, items, delivery }: CartGroup): string {
  return `${shop.id}:${items}:${delivery}`
}

type Amounts = { items: Cents; delivery: Cents }

function readAmounts(shown: string): Map<number, Amounts> {
  const parts = shown.split(' ').slice(1)
  return new Map(
    parts.map((part) => {
      const [shop = 0, items = 0, delivery = 0] = part.split(':').map(Number)
      return [shop, { items, delivery }]
    }),
  )
}

function changesOf({ shop, items, delivery }: CartGroup, before: Amounts | undefined): Change[] {
  if (!before) return [{ shop: shop.name, what: 'other' }]
  const changes: Change[] = []
  if (before.items !== items) changes.push({ shop: shop.name, what: 'items', before: before.items, now: items })
  if (before.delivery !== delivery)
    changes.push({ shop: shop.name, what: 'delivery', before: before.delivery, now: delivery })
  return changes
}
