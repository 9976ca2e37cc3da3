import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { OrderId } from '#kit/id'
import type { OrderState, Party } from './rules.ts'

export type OrderChange = { from: OrderState | null; to: OrderState; by: Party; note?: string }

/** Keeps who brought orders from which state to which, and when. */
export async function recordOrders(tx: Tx, actor: Actor | null, ids: OrderId[], change: OrderChange): Promise<void> {
  if (ids.length === 0) return
  await tx
    .insertInto('order_events')
    .values(
      ids.map((id) => ({
        order_id: id,
        from_state: change.from,
        to_state: change.to,
        actor_id: actor?.id ?? null,
        actor_kind: change.by,
        note: change.note ?? '',
        occurred_at: now(),
      })),
    )
    .execute()
}
