import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { MeasureId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { postLetter } from '#rooms/mail'
import { closeReview } from './answer-review.ts'
import { liftedLetter } from './emails.tsx'
import { measureChanged } from './hide.ts'
import { mayModerate } from './policy.ts'
import { findMeasure } from './queries.ts'

/** Ends a measure: what it hid is shown again as it was, and its maker learns why. The log keeps both. */
export async function lift(tx: Tx, actor: Actor, id: MeasureId, { reason }: { reason: string }): Promise<void> {
  if (!mayModerate(actor)) refuse('missing', 'page_missing')
  const { target } = (await findMeasure(tx, id)) ?? refuse('missing', 'page_missing')
  const { numUpdatedRows } = await tx
    .updateTable('measures')
    .set({ ends_at: now(), lifted_by: actor.id, lift_reason: reason })
    .where('id', '=', id)
    .where('ends_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) refuse('conflict', 'measure_lifted')
  await closeReview(tx, actor.id, id, reason)
  await postLetter(tx, { to: target.email, language: target.language, ...liftedLetter(id, target, reason) })
  await measureChanged(tx, 'measure.lifted', id, target)
}
