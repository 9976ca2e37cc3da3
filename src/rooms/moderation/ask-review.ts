import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { MeasureId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { listStaff } from '#rooms/identity'
import { postLetter } from '#rooms/mail'
import { newReviewLetter } from './emails.tsx'
import { findMeasure } from './queries.ts'
import { countReviews } from './review-queries.ts'

/** More often than this a measure is not looked at again by this way; writing to the house stays open. */
export const mostReviews = 5

/**
 * The maker of what is hidden says that she corrected it: those who moderate get a letter, their desk shows it. While
 * one request is open another is the same. Refuses what was lifted, and the sixth request about one measure; what is
 * another's is missing.
 */
export async function askReview(tx: Tx, actor: Actor, id: MeasureId, { words }: { words: string }): Promise<void> {
  const found = await findMeasure(tx, id)
  if (!found || found.target.maker !== actor.id) return refuse('missing', 'page_missing')
  if (found.endsAt !== null) refuse('conflict', 'measure_lifted')
  const asked = await countReviews(tx, id)
  if (asked.open) return
  if (asked.all >= mostReviews) refuse('conflict', 'review_many', { maximum: mostReviews })
  const request = await tx
    .insertInto('review_requests')
    .values({ measure_id: id, person_id: actor.id, words, occurred_at: now() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!request) return
  for (const { email, language } of await listStaff(tx, 'moderator'))
    await postLetter(tx, { to: email, language, ...newReviewLetter(request.id, found.target) })
}
