import { announce } from '#base/announce'
import { type Tx, violates } from '#base/database'
import { refuse } from '#kit/refusal'
import type { Payment } from './queries.ts'
import { mayFollow, type PaymentState } from './states.ts'

/** `id` is the provider's name of an event, or null for what we asked ourselves. */
export type StateChange = { id: string | null; state: PaymentState; means: string | null; at: Date }

/**
 * One step of a locked payment, with its event and announcement. What comes late or twice changes nothing. What a paid
 * one costs is counted by the database; a means whose cost nobody knows is refused (conflict), and the payment stays as it was.
 */
export async function changeState(tx: Tx, payment: Payment, change: StateChange): Promise<void> {
  const fits = mayFollow(payment.state, change.state)
  if (!fits && change.id === null) return
  const isNew = await insertEvent(tx, payment, { ...change, state: fits ? change.state : payment.state })
  if (!fits || !isNew) return
  await move(tx, payment, change).catch(unknownMeans)
  await tell(tx, payment, change)
}

async function move(tx: Tx, { id }: Payment, { state, means, at }: StateChange): Promise<void> {
  const settled = state === 'paid' ? { means, settled_at: at } : {}
  await tx
    .updateTable('payments')
    .set({ state, ...settled })
    .where('id', '=', id)
    .execute()
}

function unknownMeans(error: unknown): never {
  if (violates(error, 'payment_means_known')) refuse('conflict', 'payment_means_unknown')
  throw error
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
