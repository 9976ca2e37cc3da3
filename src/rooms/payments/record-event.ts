import type { Tx } from '#base/database'
import { refuse } from '#kit/refusal'
import { changeState } from './change-state.ts'
import type { ProviderEvent } from './provider.ts'
import { lockPayment } from './queries.ts'
import { stateOf } from './states.ts'

/** What a provider tells of a payment. Twice, late or in any order: each event counts once, and never backwards. */
export async function recordEvent(tx: Tx, provider: string, event: ProviderEvent): Promise<void> {
  const payment = await lockPayment(tx, event.reference)
  if (payment?.provider !== provider) refuse('invalid', 'payment_unknown')
  await changeState(tx, payment, { ...event, state: stateOf(event.state) })
}
