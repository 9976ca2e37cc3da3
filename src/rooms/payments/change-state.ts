import { announce } from '#base/announce'
import type { Tx } from '#base/database'
import type { Payment } from './queries.ts'
import { mayFollow, type PaymentState } from './states.ts'

/** `id` is the provider's name of an event, or null for what we asked ourselves. */
export type StateChange = { id: string | null; state: PaymentState; means: string | null; at: Date }

/**
 * One step of a locked payment, with its event and announcement. What comes late or twice changes nothing. What a paid
 * one costs is counted by the database, which refuses a means whose cost nobody knows (`payment_means_known`).
 */
export async function changeState(tx: Tx, payment: Payment, change: StateChange): Promise<void> {
  const fits = mayFollow(payment.state, change.state)
  if (!fits && change.id === null) return
  const isNew = await insertEvent(tx, payment, { ...change, state: fits ? change.state : payment.state })
  if (!fits || !isNew) return
  await tx
    .updateTable('payments')
    .set({ state: change.state, ...(change.state === 'paid' ? { means: change.means, settled_at: change.at } : {}) })
    .where('id', '=', payment.id)
    .execute()
  await tell(tx, payment, change)
}

async function insertEvent(tx: Tx, payment: Payment, { id, state, at }: StateChange): Promise<boolean> {
  const inserted = await tx
    .insertInto('payment_events')
    .values({
      payment_id: payment.id,
      provider_event: id,
      from_state: payment.state,
      to_state: state,
      occurred_at: at,
    })
    .onConflict((conflict) =>
      conflict.columns(['payment_id', 'provider_event']).where('provider_event', 'is not', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

async function tell(tx: Tx, { id, payable }: Payment, { state, at }: StateChange): Promise<void> {
  if (state !== 'paid' && state !== 'refused' && state !== 'cancelled') return
  await announce(tx, `payment.${state}`, { payment: id, payable, at: at.toISOString() })
}
