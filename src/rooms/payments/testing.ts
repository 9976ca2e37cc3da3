import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import { newReference } from '#kit/id'
import { jobs } from './jobs.ts'
import { receiveWebhook } from './receive-webhook-flow.ts'
import { deliverWebhooks, type Post } from './sandbox/deliver.ts'
import { payInSandbox, type Try } from './sandbox/pay.ts'
import { startPayment } from './start-payment-flow.ts'

/** The room's jobs where no server listens: webhooks, signed as ever, are handed over inside the program. */
export const jobsWithoutHttp = {
  ...jobs,
  'payments.sandbox_deliver': { run: (house: House) => deliverWebhooks(house, handOver(house)), retries: 0 },
} satisfies Jobs

/** Hands a webhook to the house as its door would; true when it was taken. */
export function handOver(house: House): Post {
  return async (to, headers, body) => {
    const provider = new URL(to).pathname.split('/').at(-1)!
    await receiveWebhook(house, provider, new Headers(headers), Buffer.from(body))
    return true
  }
}

/** A started payment of 42.00 € unless said otherwise. */
export function aPayment(house: House, given: { payable?: string; amount?: number } = {}) {
  return startPayment(house, { payable: `purchase/${newReference()}`, amount: 4200, returnTo: '/retour', ...given })
}

/** The same, paid on the sandbox's page; the house learns of it by `house.work()`. */
export async function aPaidPayment(
  house: House,
  { payable, amount, ...how }: { payable?: string; amount?: number } & Partial<Try> = {},
) {
  const payment = await aPayment(house, { ...(payable ? { payable } : {}), ...(amount ? { amount } : {}) })
  await payInSandbox(house, payment.reference, how)
  return payment
}
