import { after } from 'node:test'
import type { Listeners } from '#base/announce'
import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import { type Actor, guest } from '#kit/actor'
import { type ListingId, newReference } from '#kit/id'
import { closePayments, findPayment, payInSandbox } from '#rooms/payments'
import { type TestHouse, testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { jobs as mailJobs } from '../mail/jobs.ts'
import { jobsWithoutHttp } from '../payments/testing.ts'
import { aShop } from '../shops/testing.ts'
import {
  addToCart,
  type Buyer,
  type CheckedOut,
  type CheckoutInput,
  checkOut,
  findCart,
  findPurchase,
  lookAtPayment,
  payableOf,
} from './index.ts'
import { jobs } from './jobs.ts'
import { listeners } from './listeners.ts'
import { listOrdersOfPurchase } from './order-queries.ts'

/** A house in which one can buy: with payments' jobs, letters and all that listens. */
export async function aSellingHouse(more: { jobs?: Jobs; listeners?: Listeners } = {}): Promise<TestHouse> {
  const opened: TestHouse[] = []
  // Before the house's own closing: a database with the sandbox's connections on it is not dropped.
  after(() => Promise.all(opened.map(closePayments)))
  const all = {
    jobs: { ...jobs, ...jobsWithoutHttp, ...mailJobs, ...more.jobs },
    listeners: { ...listeners, ...more.listeners },
  }
  opened.push(await testHouse(all))
  return opened[0]!
}

export type Piece = {
  listing: ListingId
  variant?: number
  /** Steps, or as it is typed: "70 cm". */
  quantity?: number | string
  choices?: string[]
  answers?: string[]
}
type How = { actor?: Actor; client?: string; input?: Partial<CheckoutInput> }

/** Someone with pieces in her cart: a guest of her own address unless a member is told. */
export async function aBuyer(house: House, pieces: Piece[], { actor = guest, client }: How = {}): Promise<Buyer> {
  const owner = { person: actor.id, token: actor.id === null ? newReference() : null }
  for (const { listing, variant = null, quantity = 1, choices = [], answers = [] } of pieces) {
    await inTransaction(house.db, (tx) => addToCart(tx, owner, { listing, variant, quantity, choices, answers }))
  }
  return { owner, actor, client: client ?? newReference() }
}

/** The checkout's form, filled, on what the cart shows now. */
export async function aCheckout(house: House, buyer: Buyer, told: Partial<CheckoutInput> = {}): Promise<CheckoutInput> {
  const cart = await findCart(house.db, buyer.owner)
  return {
    email: `${newReference()}@exemple.test`,
    name: 'Odile Vasseur',
    line1: '4 quai des Brumes',
    line2: '',
    postcode: '29200',
    town: 'Brest',
    phone: '06 39 98 00 00',
    giftNote: '',
    hidePrices: false,
    recipient: '',
    keepAddress: false,
    bespokeAgreed: false,
    token: newReference(),
    shown: cart?.digest ?? '',
    ...told,
  }
}

/** A purchase that waits for its payment. */
export async function aPurchase(house: House, pieces: Piece[], how: How = {}): Promise<CheckedOut> {
  const buyer = await aBuyer(house, pieces, how)
  return checkOut(house, buyer, await aCheckout(house, buyer, how.input))
}

/** Pays on the sandbox's page; nothing has told the house yet. @returns the payment's reference. */
export async function payAway(
  house: House,
  { purchase }: Pick<CheckedOut, 'purchase'>,
  means: 'card' | 'wallet' = 'card',
): Promise<string> {
  const { reference } = (await findPayment(house.db, payableOf(purchase).payable))!
  await payInSandbox(house, reference, { means })
  return reference
}

/** A paid purchase with its orders. */
export async function aPaidPurchase(house: House, pieces: Piece[], how: How & { means?: 'card' | 'wallet' } = {}) {
  const placed = await aPurchase(house, pieces, how)
  await payAway(house, placed, how.means)
  await lookAtPayment(house, placed.purchase)
  const purchase = (await findPurchase(house.db, placed.purchase.reference))!
  return { purchase, orders: await listOrdersOfPurchase(house.db, purchase.id) }
}

/** A paid order of one piece, with its shop and maker. */
export async function anOrder(house: House, how: How & { price?: number; stock?: number } = {}) {
  const { maker, shop } = await aShop(house)
  const { listing, variant } = await aListing(
    house,
    { maker, shop },
    { price: how.price ?? 2000, stock: how.stock ?? 3 },
  )
  const { purchase, orders } = await aPaidPurchase(house, [{ listing }], how)
  return { maker, shop, listing, variant, purchase, order: orders[0]! }
}
