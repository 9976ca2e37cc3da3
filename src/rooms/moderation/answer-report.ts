import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { refuse } from '#kit/refusal'
import { postLetter } from '#rooms/mail'
import { answeredLetter } from './emails.tsx'
import type { AnswerInput } from './inputs.ts'
import { mayModerate } from './policy.ts'

/** Decides a report once, and writes the decision to whoever sent it (DSA art. 16 §5). */
export async function answerReport(tx: Tx, actor: Actor, report: number, input: AnswerInput): Promise<void> {
  if (!mayModerate(actor)) refuse('missing', 'page_missing')
  const answered = await tx
    .updateTable('reports')
    .set({ state: input.decision, answer: input.answer, answered_by: actor.id, answered_at: now() })
    .where('id', '=', report)
    .where('state', '=', 'open')
    .returning('reporter_email')
    .executeTakeFirst()
  if (!answered) refuse('conflict', 'report_answered')
  await postLetter(tx, { to: answered.reporter_email, ...answeredLetter(report, input) })
}
