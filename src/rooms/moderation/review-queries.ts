import { type Reader, sql } from '#base/database'
import type { MeasureId } from '#kit/id'

/** What was asked of a measure, for its maker and for those who moderate. */
export type Review = { words: string; askedAt: Date; answer: string; answeredAt: Date | null }

/** `Review` of the row of measures `m`: the last, null where none was asked. */
export const lastReview = sql`(
  select json_build_object('words', r.words, 'askedAt', r.occurred_at, 'answer', r.answer, 'answeredAt', r.answered_at)
  from review_requests r where r.measure_id = m.id order by r.id desc limit 1)`

export async function countReviews(reader: Reader, measure: MeasureId): Promise<{ all: number; open: boolean }> {
  const { rows } = await sql<{ all: number; open: boolean }>`
    select count(*)::integer as all, coalesce(bool_or(answered_at is null), false) as open
    from review_requests where measure_id = ${measure}`.execute(reader)
  return rows[0]!
}
