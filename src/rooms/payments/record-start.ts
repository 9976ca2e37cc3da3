import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { changeState } from './change-state.ts'
import { lockPayment } from './queries.ts'

/** Takes note of the page that the provider opened. A webhook may have been quicker: the state then stays. */
export async function recordStart(
  tx: Tx,
  reference: string,
  started: { providerReference: string; redirectTo: string },
): Promise<void> {
  const payment = await lockPayment(tx, reference)
  if (!payment || payment.providerReference !== null) return
  await tx
    .updateTable('payments')
    .set({ provider_reference: started.providerReference, redirect_to: started.redirectTo })
    .where('id', '=', payment.id)
    .execute()
  await changeState(tx, payment, { id: null, state: 'started', means: null, at: now() })
}
