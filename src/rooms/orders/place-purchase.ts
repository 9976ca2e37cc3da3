import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { dayOf } from '#kit/dates'
import { Refusal, refuse } from '#kit/refusal'
import { takePlaces, takeStock } from '#rooms/catalogue'
import { useDiscount } from '#rooms/discounts'
import { keepAddress } from '#rooms/identity'
import { zoneOf } from '#rooms/shops'
import { bespokeOf } from './bespoke.ts'
import { holdListings } from './cart-line-queries.ts'
import type { CartOwner } from './cart-owner.ts'
import { lockCart } from './cart-queries.ts'
import { type Cart, readCart } from './find-cart.ts'
import { claimPictures } from './given-picture-queries.ts'
import type { CheckoutInput } from './inputs.ts'
import { insertOrders } from './insert-orders.ts'
import { insertPurchase, insertReservations } from './insert-purchase.ts'
import { expandKits, frozenParts, takenFromStock } from './kit-lines.ts'
import { type CartGroup, groupsToBuy, needsAddress, type PricedLine } from './price-cart.ts'
import {
  countOpenPurchases,
  findOpenPurchase,
  findPurchaseByToken,
  lockPurchase,
  type PurchaseRow,
} from './purchase-queries.ts'
import { mostOpenPurchases, piecesOf } from './rules.ts'

/** Who checks out: the cart's owner, who asks, and a hash of the client's address ('' counts towards no limit). */
export type Buyer = { owner: CartOwner; actor: Actor; client: string }

/**
 * A cart becomes a purchase, with an order for each shop, and its stock is taken: all of it or nothing. What was shown
 * must be what is bought; a token that was used before gives the purchase it made. Nothing is paid yet.
 */
export async function placePurchase(tx: Tx, buyer: Buyer, input: CheckoutInput): Promise<PurchaseRow> {
  const cart = (await lockCart(tx, buyer.owner)) ?? refuse('conflict', 'cart_empty')
  const placed = await findPurchaseByToken(tx, cart, input.token)
  if (placed) return placed
  // Another window was quicker; pressing again replaces what it opened.
  if (await findOpenPurchase(tx, cart)) refuse('conflict', 'checkout_in_another_window')
  await holdListings(tx, cart)
  const priced = await readCart(tx, cart)
  mustBeAsShown(priced, input)
  mustBeDeliverable(priced, input)
  mustAgreeToBespoke(priced, input)
  await mustHaveFewOpen(tx, buyer)
  return insertWhole(tx, buyer, priced, input)
}

function mustBeAsShown(cart: Cart, { shown }: CheckoutInput): void {
  if (groupsToBuy(cart).length === 0) refuse('conflict', 'cart_empty')
  if (cart.digest !== shown) refuse('conflict', 'checkout_changed')
}

function mustBeDeliverable(cart: Cart, { postcode }: CheckoutInput): void {
  if (!needsAddress(cart)) return
  const zone = zoneOf(postcode) ?? refuse('invalid', 'not_a_postcode', { field: 'postcode' })
  const faults = groupsToBuy(cart)
    .filter(({ chosen }) => chosen?.way === 'parcel' && !chosen.parcel.zones.includes(zone))
    .map(({ shop }) => ({ field: `delivery.${shop.id}`, code: `checkout_zone_${zone}`, values: { shop: shop.name } }))
  if (faults.length > 0) throw new Refusal('invalid', 'checkout_zone', {}, faults)
}

function mustAgreeToBespoke(cart: Cart, { bespokeAgreed }: CheckoutInput): void {
  if (bespokeOf(cart).length > 0 && !bespokeAgreed) refuse('invalid', 'checkout_bespoke', { field: 'bespokeAgreed' })
}

// Counting alone would let two checkouts at once both be the third.
async function mustHaveFewOpen(tx: Tx, { actor, client }: Buyer): Promise<void> {
  const whose = actor.id === null ? client : `person/${actor.id}`
  if (!whose) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${`open-purchases/${whose}`}, 0))`.execute(tx)
  const open = await countOpenPurchases(tx, { person: actor.id, client })
  if (open >= mostOpenPurchases) refuse('conflict', 'checkout_too_many_open', { maximum: mostOpenPurchases })
}

async function insertWhole(tx: Tx, buyer: Buyer, cart: Cart, input: CheckoutInput): Promise<PurchaseRow> {
  const groups = groupsToBuy(cart)
  const { id, reference } = await insertPurchase(tx, buyer, cart, input)
  await insertOrders(tx, buyer.actor, id, groups)
  await keepOwnAddress(tx, buyer, cart, input)
  const purchase = (await lockPurchase(tx, reference))!
  await takeAll(tx, purchase, groups)
  await claimPictures(tx, purchase)
  return purchase
}

/** Where a member had her own parcel sent is offered to her the next time, if she leaves it ticked. */
async function keepOwnAddress(tx: Tx, { actor }: Buyer, cart: Cart, input: CheckoutInput): Promise<void> {
  const { keepAddress: asked, name, recipient, line1, line2, postcode, town } = input
  const isOwn = recipient === '' || recipient === name
  if (actor.id === null || !asked || !isOwn || !needsAddress(cart)) return
  await keepAddress(tx, actor, { name, line1, line2, postcode, town })
}

/** Stock, then places, then codes: whoever checks out locks in this order, and nobody waits for each other. */
async function takeAll(tx: Tx, { id, occurredAt }: PurchaseRow, groups: CartGroup[]): Promise<void> {
  const lines = groups.flatMap((group) => group.lines)
  const sold = lines.map((line) => ({ ...line, fromStock: isCounted(line), parts: frozenParts(line.parts) }))
  await takeStock(tx, expandKits(sold))
  await insertReservations(tx, id, takenFromStock(sold))
  const places = lines.filter((line) => !isCounted(line)).map((line) => ({ shop: line.shop, pieces: piecesOf(line) }))
  await takePlaces(tx, places, dayOf(occurredAt))
  const coded = groups.filter(({ code }) => code !== null).sort((a, b) => a.shop.id - b.shop.id)
  for (const { shop, code } of coded) await useDiscount(tx, shop.id, code!.id)
}

function isCounted({ stock }: PricedLine): boolean {
  return stock !== null
}
