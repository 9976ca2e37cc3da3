import type { Tx } from '#base/database'
import type { Keys } from '#base/keys'
import type { OrderId, PurchaseId } from '#kit/id'
import { paymentCostReturned } from '#rooms/charter'
import { postLetter, renderLetter } from '#rooms/mail'
import { orderCancelled, orderDone, paidTooLate, purchasePaid, type Told } from './emails-buyer.tsx'
import { cancelledForMaker, newOrder, orderUnconfirmed } from './emails-maker.tsx'
import { findOrderById } from './order-queries.ts'
import { purchaseLink } from './purchase-access.ts'
import { findMaker, findPurchaseById } from './purchase-queries.ts'
import { type OrderWithLines, readPurchase, type WholePurchase } from './read-purchase.ts'

type Post = { kind: string; about: string; to: string; language: string }

/** The buyer's confirmation on a durable medium (L221-13 Code de la consommation), and each maker's new order. */
export async function tellPaid(tx: Tx, keys: Keys, id: PurchaseId): Promise<void> {
  const purchase = await readPurchase(tx, await findPurchaseById(tx, id))
  await toBuyer(tx, 'orders.paid', purchase, purchase.reference, purchasePaid(purchase, linkTo(keys, purchase)))
  const around = { ...purchase, buyer: purchase.address?.name ?? purchase.email }
  for (const order of purchase.orders) await toMaker(tx, 'orders.new', order, newOrder(order, around))
}

export async function tellPaidTooLate(tx: Tx, keys: Keys, id: PurchaseId): Promise<void> {
  const purchase = await readPurchase(tx, await findPurchaseById(tx, id))
  await toBuyer(tx, 'orders.paid_too_late', purchase, purchase.reference, paidTooLate(purchase, linkTo(keys, purchase)))
}

export async function tellDone(tx: Tx, keys: Keys, id: OrderId): Promise<void> {
  const { purchase, order } = await readOrder(tx, id)
  await toBuyer(tx, 'orders.done', purchase, order.reference, orderDone(order, linkTo(keys, purchase)))
}

export async function tellCancelled(tx: Tx, keys: Keys, id: OrderId): Promise<void> {
  const { purchase, order } = await readOrder(tx, id)
  const keptCost = (await paymentCostReturned(tx, order.paidAt!)) ? 0 : order.paymentCost
  await toBuyer(tx, 'orders.cancelled', purchase, order.reference, orderCancelled(order, linkTo(keys, purchase)))
  await toMaker(tx, 'orders.cancelled_for_maker', order, cancelledForMaker(order, keptCost))
}

export async function tellUnconfirmed(tx: Tx, id: OrderId): Promise<void> {
  const { order } = await readOrder(tx, id)
  if (order.state === 'paid') await toMaker(tx, 'orders.unconfirmed', order, orderUnconfirmed(order))
}

async function readOrder(tx: Tx, id: OrderId): Promise<{ purchase: WholePurchase; order: OrderWithLines }> {
  const found = await findOrderById(tx, id)
  const purchase = await readPurchase(tx, await findPurchaseById(tx, found.purchase))
  return { purchase, order: purchase.orders.find((order) => order.id === id)! }
}

function linkTo(keys: Keys, { reference }: WholePurchase): string {
  return purchaseLink(keys, reference)
}

function toBuyer(tx: Tx, kind: string, { email, language }: WholePurchase, about: string, told: Told): Promise<void> {
  return post(tx, { kind, about, to: email, language }, told)
}

async function toMaker(tx: Tx, kind: string, { shop, reference }: OrderWithLines, told: Told): Promise<void> {
  const { email, language } = await findMaker(tx, shop)
  await post(tx, { kind, about: reference, to: email, language }, told)
}

async function post(tx: Tx, letter: Post, { subject, body }: Told): Promise<void> {
  await postLetter(tx, { ...letter, subject, ...renderLetter(body) })
}
