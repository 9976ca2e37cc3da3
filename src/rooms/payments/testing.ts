import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import { newReference, type PaymentId } from '#kit/id'
import { asOwner, type TestHouse, testHouse } from '#test/database'
import type { PaymentNews } from './announcements.ts'
import { jobs } from './jobs.ts'
import { findPayment } from './queries.ts'
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

const payables = new WeakMap<object, Promise<void>>()

/** A thing to be paid, of 42.00 € unless said otherwise: what it costs stands in its name. */
export async function aThing(house: TestHouse, amount = 4200): Promise<string> {
  if (!payables.has(house.db)) payables.set(house.db, asOwner(house.ownerUrl, payableThing))
  await payables.get(house.db)
  return `thing/${amount}-${newReference()}`
}

const payableThing = `create function payable_thing(of_reference text) returns bigint
  language sql immutable as $$ select split_part(of_reference, '-', 1)::bigint $$`

/** A started payment of 42.00 € unless said otherwise. */
export async function aPayment(
  house: TestHouse,
  { payable, amount = 4200 }: { payable?: string; amount?: number } = {},
) {
  return startPayment(house, { payable: payable ?? (await aThing(house, amount)), amount, returnTo: '/retour' })
}

/** The same, paid on the sandbox's page; the house learns of it by `house.work()`. */
export async function aPaidPayment(
  house: TestHouse,
  { amount = 4200, ...how }: { amount?: number } & Partial<Try> = {},
) {
  const payment = await aPayment(house, { amount })
  await payInSandbox(house, payment.reference, how)
  return payment
}

/** A house whose announcements of payments are kept: `toldOf` gives those of a payable, in order. */
export async function aListeningHouse() {
  const told: string[] = []
  const keep = (name: string) => ({
    run: async (_: unknown, news: PaymentNews) => void told.push(`${name} ${news.payable}`),
  })
  const jobs = { 'test.paid': keep('paid'), 'test.refused': keep('refused'), 'test.cancelled': keep('cancelled') }
  const house = await testHouse({
    jobs: { ...jobsWithoutHttp, ...jobs },
    listeners: {
      'payment.paid': ['test.paid'],
      'payment.refused': ['test.refused'],
      'payment.cancelled': ['test.cancelled'],
    },
  })
  const toldOf = async (payable: string) => {
    await house.work()
    return told.filter((news) => news.endsWith(payable)).map((news) => news.split(' ')[0])
  }
  return { house, toldOf }
}

/** A started payment with its payable, and how it stands now. */
export async function aPayable(house: TestHouse, { amount = 4200 }: { amount?: number } = {}) {
  const payable = await aThing(house, amount)
  const { reference } = await aPayment(house, { payable, amount })
  return { payable, reference, find: async () => (await findPayment(house.db, payable))! }
}

/** The states that a payment came to, one for each event. */
export async function eventsOf(house: House, payment: PaymentId): Promise<string[]> {
  const events = house.db.selectFrom('payment_events').select('to_state').where('payment_id', '=', payment)
  return (await events.orderBy('id').execute()).map((event) => event.to_state)
}
