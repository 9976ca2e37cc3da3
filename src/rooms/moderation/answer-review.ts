import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { MeasureId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { postLetter } from '#rooms/mail'
import { keptLetter } from './emails.tsx'
import { mayModerate } from './policy.ts'
import { findMeasure } from './queries.ts'

/** Tells the maker why the measure stays though she asked to look again. To end it instead is `lift`. */
export async function answerReview(
  tx: Tx,
  actor: Actor,
  measure: MeasureId,
  { reason }: { reason: string },
): Promise<void> {
  if (!mayModerate(actor)) refuse('missing', 'page_missing')
  const { target } = (await findMeasure(tx, measure)) ?? refuse('missing', 'page_missing')
  const request = (await closeReview(tx, actor.id, measure, reason)) ?? refuse('conflict', 'review_answered')
  await postLetter(tx, { to: target.email, language: target.language, ...keptLetter(request, target, reason) })
}

/** The request that was open and is answered now, if there was one. */
export async function closeReview(tx: Tx, by: number, measure: MeasureId, answer: string): Promise<number | undefined> {
  const closed = await tx
    .updateTable('review_requests')
    .set({ answer, answered_by: by, answered_at: now() })
    .where('measure_id', '=', measure)
    .where('answered_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return closed?.id
}
