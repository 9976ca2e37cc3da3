import { announce } from '#base/announce'
import { now } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import type { Keys } from '#base/keys'
import { log } from '#base/log'
import { dayOf } from '#kit/dates'
import type { OrderId, PersonId, PurchaseId } from '#kit/id'
import { reopenShops } from '#rooms/catalogue'
import type { PaymentNews, RefundNews } from '#rooms/payments'
import { adoptPurchases } from './adopt-purchases.ts'
import { cancelOrder } from './cancel-order.ts'
import { cartCookieAge } from './cart-owner.ts'
import { closeExpired, settlePaid } from './close-purchase-flow.ts'
import { eraseAddresses, forgetCarts } from './erase-addresses.ts'
import { erasePictures } from './erase-pictures-flow.ts'
import { forgetCart } from './forget-cart.ts'
import { listToRemind, listUnconfirmed } from './order-queries.ts'
import { purchaseOf } from './purchase-payable.ts'
import { listExpired } from './purchase-queries.ts'
import { recordReturn } from './record-return.ts'
import { releasePurchase } from './release-purchase.ts'
import { tellCancelled, tellDone, tellLink, tellPaid, tellPaidTooLate, tellUnconfirmed } from './send-letters.ts'

type Tell<Id> = (tx: Tx, keys: Keys, id: Id) => Promise<void>
const aboutPurchase = (tell: Tell<PurchaseId>) => ({
  run: ({ db, keys }: House, { purchase }: { purchase: PurchaseId }) =>
    inTransaction(db, (tx) => tell(tx, keys, purchase)),
})
const aboutOrder = (tell: Tell<OrderId>) => ({
  run: ({ db, keys }: House, { order }: { order: OrderId }) => inTransaction(db, (tx) => tell(tx, keys, order)),
})

export const jobs = {
  'orders.settle': {
    async run(house: House, { payable }: PaymentNews) {
      const reference = purchaseOf(payable)
      if (reference) await settlePaid(house, reference)
    },
    parallel: 4,
  },
  'orders.release': {
    async run({ db }: House, { payable }: PaymentNews) {
      const reference = purchaseOf(payable)
      if (reference) await inTransaction(db, (tx) => releasePurchase(tx, reference))
    },
  },
  'orders.record-return': {
    run: ({ db }: House, news: RefundNews) => inTransaction(db, (tx) => recordReturn(tx, news)),
  },
  'orders.adopt': {
    run: ({ db }: House, { person }: { person: PersonId }) => inTransaction(db, (tx) => adoptPurchases(tx, person)),
  },
  'orders.forget-cart': {
    run: ({ db }: House, { person }: { person: PersonId }) => inTransaction(db, (tx) => forgetCart(tx, person)),
  },
  'orders.expire': {
    run: async (house: House) => closeExpired(house, await listExpired(house.db, now())),
    every: '* * * * *',
    atStart: true,
    retries: 0,
  },
  'orders.unconfirmed': { run: followUnconfirmed, every: '*/5 * * * *', retries: 0 },
  'orders.erase': { run: erase, every: '23 3 * * *' },
  // A week begins in Paris at 22 or 23 o'clock of a Sunday, by the clock of the timetable.
  'orders.reopen-shops': {
    run: ({ db }: House) => inTransaction(db, (tx) => reopenShops(tx, dayOf(now()))),
    every: '5 22,23 * * 0',
  },
  'orders.tell-paid': aboutPurchase(tellPaid),
  'orders.tell-paid-too-late': aboutPurchase(tellPaidTooLate),
  'orders.tell-link': {
    run: ({ db, keys }: House, { reference }: { reference: string }) =>
      inTransaction(db, (tx) => tellLink(tx, keys, reference)),
  },
  'orders.tell-done': aboutOrder(tellDone),
  'orders.tell-cancelled': aboutOrder(tellCancelled),
  'orders.tell-unconfirmed': aboutOrder((tx, _keys, order) => tellUnconfirmed(tx, order)),
} satisfies Jobs

/** Reminds makers at half of their time, and gives up for them what they did not confirm. */
async function followUnconfirmed({ db }: House): Promise<void> {
  for (const order of await listToRemind(db, now())) {
    await inTransaction(db, (tx) => announce(tx, 'order.unconfirmed', { order }))
  }
  for (const reference of await listUnconfirmed(db, now())) {
    const why = { by: 'house', reason: '', restock: true } as const
    await inTransaction(db, (tx) => cancelOrder(tx, null, reference, why)).catch((error: unknown) =>
      log.warn({ error }, 'an unconfirmed order could not be cancelled and will be tried again'),
    )
  }
}

async function erase({ db, files }: House): Promise<void> {
  while ((await inTransaction(db, (tx) => eraseAddresses(tx, dayOf(now())))) > 0);
  await inTransaction(db, (tx) => forgetCarts(tx, new Date(now().getTime() - cartCookieAge * 1000)))
  await erasePictures({ db, files })
}
