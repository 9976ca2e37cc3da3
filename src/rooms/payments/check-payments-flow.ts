import { now } from '#base/clock'
import type { House } from '#base/house'
import { log } from '#base/log'
import { listOpenPayments, listWaitingRefunds } from './queries.ts'
import { refundPayment } from './refund-payment-flow.ts'
import { syncPayment } from './settle-payment-flow.ts'

const patience = 10 * 60 * 1000

/**
 * Asks about every open payment, and again for refunds that wait for long: a lost webhook costs a minute. One that
 * fails does not keep the others waiting.
 */
export async function checkPayments(house: House): Promise<void> {
  for (const reference of await listOpenPayments(house.db)) {
    await unlessItFails(reference, () => syncPayment(house, reference))
  }
  for (const reference of await listWaitingRefunds(house.db, new Date(now().getTime() - patience))) {
    await unlessItFails(reference, () => refundPayment(house, reference))
  }
}

async function unlessItFails(reference: string, ask: () => Promise<unknown>): Promise<void> {
  try {
    await ask()
  } catch (error) {
    log.warn({ reference, error }, 'a payment could not be asked about and will be at the next round')
  }
}
