import type { ShopId } from '#kit/id'
import type { Cents } from '#kit/money'
import { feeReturned } from '#rooms/charter'
import { type Account, makerAccount, providerAccount } from './accounts.ts'

export type Posting = { account: Account; amount: Cents }
/** An entry to write. Its postings sum to zero; kind and reference together name it once for ever. */
export type Entry = { kind: EntryKind; reference: string; postings: Posting[] }
export type EntryKind = 'order.paid' | 'order.due' | 'order.refunded' | 'payment.unclaimed' | 'payment.returned'

/** The money of one order, frozen when it was paid, in cents: `fee` contains `feeVat`. */
export type OrderMoney = { total: Cents; fee: Cents; feeVat: Cents; paymentCost: Cents }
/** What was already given back of it (0 before the first refund), and whether refunds give back the payment's cost. */
export type Refunded = { refunded: Cents; costReturned: boolean }

/**
 * What is the maker's of an order after refunds. It is negative where the payment's cost, which stays hers, exceeds
 * what is left: she then owes it.
 */
export function makerPart(money: OrderMoney, { refunded, costReturned }: Refunded): Cents {
  const { fee, paymentCost } = keptAfter(money, { refunded, costReturned })
  return money.total - refunded - fee - paymentCost
}

/** An order is paid: `reference` is the order's. */
export function paidEntry(order: { reference: string; provider: string; shop: ShopId } & OrderMoney): Entry {
  const part = makerPart(order, { refunded: 0, costReturned: false })
  return {
    kind: 'order.paid',
    reference: order.reference,
    postings: withoutZeros([
      { account: providerAccount(order.provider), amount: order.total },
      ...makerPostings(order.shop, 0, part, false),
      { account: 'fees', amount: -(order.fee - order.feeVat) },
      { account: 'vat', amount: -order.feeVat },
      { account: 'payment_cost', amount: -order.paymentCost },
    ]),
  }
}

/** An order is sent or handed over: what was held becomes due. `amount` is above zero: see `heldOf`. */
export function dueEntry(order: { reference: string; shop: ShopId; amount: Cents }): Entry {
  return {
    kind: 'order.due',
    reference: order.reference,
    postings: [
      { account: makerAccount(order.shop, 'held'), amount: order.amount },
      { account: makerAccount(order.shop, 'due'), amount: -order.amount },
    ],
  }
}

/** What is held for the maker of an unsent order after refunds; never below zero. */
export function heldOf(money: OrderMoney, refunds: Refunded): Cents {
  return Math.max(0, makerPart(money, refunds))
}

/** A refund of an order: `reference` is the refund's, `refunded` what earlier refunds of the order gave back. */
export type RefundOfOrder = OrderMoney &
  Refunded & { reference: string; provider: string; shop: ShopId; amount: Cents; isDue: boolean }

/**
 * Whole or part of an order goes back to the buyer, with the fee in proportion. What the maker owes afterwards, for a
 * payment's cost or for money already paid out, stands on her due account, less than nothing.
 */
export function refundEntry(refund: RefundOfOrder): Entry {
  const before = keptAfter(refund, refund)
  const later = { refunded: refund.refunded + refund.amount, costReturned: refund.costReturned }
  const after = keptAfter(refund, later)
  return {
    kind: 'order.refunded',
    reference: refund.reference,
    postings: withoutZeros([
      { account: providerAccount(refund.provider), amount: -refund.amount },
      ...makerPostings(refund.shop, makerPart(refund, refund), makerPart(refund, later), refund.isDue),
      { account: 'fees', amount: before.fee - before.feeVat - (after.fee - after.feeVat) },
      { account: 'vat', amount: before.feeVat - after.feeVat },
      { account: 'payment_cost', amount: before.paymentCost - after.paymentCost },
    ]),
  }
}

/** Money came for something that is no longer sold: it waits to be given back. `reference` is the payment's. */
export function unclaimedEntry(payment: { reference: string; provider: string; amount: Cents }): Entry {
  return {
    kind: 'payment.unclaimed',
    reference: payment.reference,
    postings: [
      { account: providerAccount(payment.provider), amount: payment.amount },
      { account: 'unclaimed', amount: -payment.amount },
    ],
  }
}

/** Unclaimed money went back to the buyer. `reference` is the refund's. */
export function returnedEntry(refund: { reference: string; provider: string; amount: Cents }): Entry {
  return {
    kind: 'payment.returned',
    reference: refund.reference,
    postings: [
      { account: 'unclaimed', amount: refund.amount },
      { account: providerAccount(refund.provider), amount: -refund.amount },
    ],
  }
}

function keptAfter(money: OrderMoney, { refunded, costReturned }: Refunded) {
  const left = (amount: Cents) => amount - feeReturned(amount, { of: money.total, before: 0, now: refunded })
  return {
    fee: left(money.fee),
    feeVat: left(money.feeVat),
    paymentCost: costReturned ? left(money.paymentCost) : money.paymentCost,
  }
}

// The maker's part goes from one amount to another. Before it is due, what is above zero is held; a debt is never held.
function makerPostings(shop: ShopId, from: Cents, to: Cents, isDue: boolean): Posting[] {
  const held = (part: Cents) => (isDue ? 0 : Math.max(0, part))
  const heldChange = held(to) - held(from)
  return [
    { account: makerAccount(shop, 'held'), amount: -heldChange },
    { account: makerAccount(shop, 'due'), amount: -(to - from - heldChange) },
  ]
}

function withoutZeros(postings: Posting[]): Posting[] {
  return postings.filter((posting) => posting.amount !== 0).map(({ account, amount }) => ({ account, amount }))
}
