import type { Tx } from '#base/database'
import type { Keys } from '#base/keys'
import type { OrderId, PurchaseId } from '#kit/id'
import { paymentCostReturned } from '#rooms/charter'
import { postLetter, renderLetter } from '#rooms/mail'
import { purchasePaid, type Told } from './emails-buyer.tsx'
import { linkAgain, orderCancelled, orderDone, paidTooLate } from './emails-buyer-later.tsx'
import { cancelledForMaker, newOrder, orderUnconfirmed } from './emails-maker.tsx'
import { findOrderById } from './order-queries.ts'
import { purchaseLink } from './purchase-access.ts'
import { findLinkRecipient, findMaker, findPurchaseById, type PurchaseRow } from './purchase-queries.ts'
import { type OrderWithLines, readPurchase, type WholePurchase } from './read-purchase.ts'

type Post = { kind: string; about?: string; to: string; language: string; replyTo?: string }

/** The buyer's confirmation on a durable medium (L221-13 Code de la consommation), and each maker's new order. */
export async function tellPaid(tx: Tx, keys: Keys, id: PurchaseId): Promise<void> {
  const purchase = await readPurchase(tx, await findPurchaseById(tx, id))
  const { reference, orders, email } = purchase
  const about = { about: reference, replyTo: orders.length === 1 ? orders[0]!.seller.email : undefined }
  await toBuyer(tx, 'orders.paid', purchase, about, purchasePaid(purchase, linkTo(keys, purchase)))
  const around = { ...purchase, buyer: purchase.address?.name ?? email }
  for (const order of orders) await toMaker(tx, 'orders.new', { order, email }, newOrder(order, around))
}

export async function tellPaidTooLate(tx: Tx, keys: Keys, id: PurchaseId): Promise<void> {
  const purchase = await readPurchase(tx, await findPurchaseById(tx, id))
  const about = { about: purchase.reference }
  await toBuyer(tx, 'orders.paid_too_late', purchase, about, paidTooLate(purchase, linkTo(keys, purchase)))
}

export async function tellDone(tx: Tx, keys: Keys, id: OrderId): Promise<void> {
  const { purchase, order } = await readOrder(tx, id)
  await toBuyer(tx, 'orders.done', purchase, aboutOrder(order), orderDone(order, linkTo(keys, purchase)))
}

export async function tellCancelled(tx: Tx, keys: Keys, id: OrderId): Promise<void> {
  const { purchase, order } = await readOrder(tx, id)
  const keptCost = (await paymentCostReturned(tx, order.paidAt!)) ? 0 : order.paymentCost
  await toBuyer(tx, 'orders.cancelled', purchase, aboutOrder(order), orderCancelled(order, linkTo(keys, purchase)))
  await toMaker(tx, 'orders.cancelled_for_maker', { order, email: purchase.email }, cancelledForMaker(order, keptCost))
}

export async function tellUnconfirmed(tx: Tx, id: OrderId): Promise<void> {
  const { order, purchase } = await readOrder(tx, id)
  if (order.state !== 'paid') return
  await toMaker(tx, 'orders.unconfirmed', { order, email: purchase.email }, orderUnconfirmed(order))
}

/** The link once more, to its buyer's mailbox and to no other; nothing where there is none. */
export async function tellLink(tx: Tx, keys: Keys, reference: string): Promise<void> {
  const buyer = await findLinkRecipient(tx, reference)
  if (!buyer) return
  await post(
    tx,
    { kind: 'orders.link', to: buyer.email, language: buyer.language },
    linkAgain(reference, purchaseLink(keys, reference)),
  )
}

async function readOrder(tx: Tx, id: OrderId): Promise<{ purchase: WholePurchase; order: OrderWithLines }> {
  const found = await findOrderById(tx, id)
  const purchase = await readPurchase(tx, await findPurchaseById(tx, found.purchase))
  return { purchase, order: purchase.orders.find((order) => order.id === id)! }
}

function linkTo(keys: Keys, { reference }: PurchaseRow): string {
  return purchaseLink(keys, reference)
}

type About = Pick<Post, 'about' | 'replyTo'>

/** An answer to what one shop did goes to that shop. */
function aboutOrder({ reference, seller }: OrderWithLines): About {
  return { about: reference, replyTo: seller.email }
}

function toBuyer(tx: Tx, kind: string, { email, language }: PurchaseRow, about: About, told: Told): Promise<void> {
  return post(tx, { kind, ...about, to: email, language }, told)
}

/** `email` is the buyer's: an answer goes to her. */
async function toMaker(
  tx: Tx,
  kind: string,
  { order: { shop, reference }, email }: { order: OrderWithLines; email: string },
  told: Told,
): Promise<void> {
  const maker = await findMaker(tx, shop)
  await post(tx, { kind, about: reference, to: maker.email, language: maker.language, replyTo: email }, told)
}

async function post(tx: Tx, letter: Post, { subject, body }: Told): Promise<void> {
  await postLetter(tx, { ...letter, subject, ...renderLetter(body) })
}
