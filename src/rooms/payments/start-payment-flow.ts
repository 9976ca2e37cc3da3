import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import { routes } from '#routes'
import { createPayment, type PaymentInput } from './create-payment.ts'
import { boundedStart } from './provider-event.ts'
import { providerNamed, providerOf } from './providers.ts'
import { findPaymentByReference, type Payment } from './queries.ts'
import { recordStart } from './record-start.ts'
import type { PaymentState } from './states.ts'

export type StartedPayment = { reference: string; state: PaymentState; redirectTo: string }
type Needs = Pick<House, 'db' | 'config' | 'keys' | 'appUrl'>

/** Opens the page where the buyer pays: `redirectTo`. Asking again for the same payable gives the same page. */
export async function startPayment(house: Needs, input: PaymentInput): Promise<StartedPayment> {
  const { name } = providerOf(house)
  const payment = await inTransaction(house.db, (tx) => createPayment(tx, name, input))
  return startedOf(await ensureStarted(house, payment))
}

/** Asks the provider where a crash, or a moment, lies between the payment's row and its page. */
export async function ensureStarted(house: Needs, payment: Payment): Promise<Payment & { providerReference: string }> {
  const { reference, providerReference } = payment
  if (providerReference !== null) return { ...payment, providerReference }
  const started = await providerNamed(house, payment.provider).start({
    reference,
    amount: payment.amount,
    returnTo: house.config.origin + payment.returnTo,
    webhookTo: house.config.origin + routes.payments.webhook({ provider: payment.provider }),
  })
  await inTransaction(house.db, (tx) => recordStart(tx, reference, boundedStart(started)))
  return { ...(await findPaymentByReference(house.db, reference))!, providerReference: started.providerReference }
}

function startedOf({ reference, state, redirectTo }: Payment): StartedPayment {
  return { reference, state, redirectTo: redirectTo! }
}
