import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import { refuse } from '#kit/refusal'
import { changeState } from './change-state.ts'
import type { Found } from './provider.ts'
import { boundedFound } from './provider-event.ts'
import { providerNamed } from './providers.ts'
import { findPaymentByReference, lockPayment, type Payment } from './queries.ts'
import { ensureStarted } from './start-payment-flow.ts'
import { isOpen, type PaymentState, stateOf } from './states.ts'

type Needs = Pick<House, 'db' | 'config' | 'keys' | 'appUrl'>

/** Asks the provider where a payment stands and takes note of it: what a lost webhook would have told. */
export async function syncPayment(house: Needs, reference: string): Promise<PaymentState> {
  return askProvider(house, reference, 'find')
}

/**
 * Asks the provider to close a payment. What was reserved may be given back only when it answers 'cancelled':
 * 'paid' came first, and 'processing' is not decided yet.
 */
export async function cancelPayment(house: Needs, reference: string): Promise<'cancelled' | 'paid' | 'processing'> {
  const state = await askProvider(house, reference, 'cancel')
  return state === 'cancelled' || state === 'paid' ? state : 'processing'
}

async function askProvider(house: Needs, reference: string, question: 'find' | 'cancel'): Promise<PaymentState> {
  const payment = await mustFind(house, reference)
  if (!isOpen(payment.state)) return payment.state
  const { provider, providerReference } = await ensureStarted(house, payment)
  const found = await providerNamed(house, provider)[question](providerReference)
  return recordFound(house, reference, boundedFound(found))
}

function recordFound(house: Needs, reference: string, found: Found): Promise<PaymentState> {
  return inTransaction(house.db, async (tx) => {
    const payment = (await lockPayment(tx, reference))!
    await changeState(tx, payment, { ...found, id: null, state: stateOf(found.state) })
    return (await findPaymentByReference(tx, reference))!.state
  })
}

async function mustFind(house: Needs, reference: string): Promise<Payment> {
  return (await findPaymentByReference(house.db, reference)) ?? refuse('missing', 'page_missing')
}
