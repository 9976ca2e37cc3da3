import { announce } from '#base/announce'
import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { memberId } from '#base/http'
import type { Actor } from '#kit/actor'
import { refuse } from '#kit/refusal'
import { moveRefusals } from '#rooms/mail'
import type { EmailChange } from './email-change-token.ts'
import { endResetLinks } from './end-reset-links.ts'
import { endOtherSessions } from './end-session.ts'
import { findPersonByEmail } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { sendEmailChangedLetter } from './send-letters.ts'

/**
 * Gives the member the address whose letter she read, and tells the old one. Only to her who asked and is signed in
 * (`session` is the one that goes on): whoever reads a letter that she did not ask for changes nothing of another's.
 */
export async function changeEmail(tx: Tx, actor: Actor, { person, from, to }: EmailChange, session: string) {
  if (person !== memberId(actor)) refuse('invalid', 'email_change_over')
  if (await findPersonByEmail(tx, to)) refuse('conflict', 'account_exists')
  const { numUpdatedRows } = await tx
    .updateTable('persons')
    .set({ email: to, email_verified: true, updated_at: now() })
    .where('id', '=', person)
    .where('email', '=', from)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) refuse('invalid', 'email_change_over')
  await endWhatTheOldOneOpens(tx, actor, to, session)
  await moveRefusals(tx, from, to)
  await recordEvent(tx, person, 'email_changed')
  await sendEmailChangedLetter(tx, from)
  await announce(tx, 'person.verified', { person, email: to })
}

// Links to choose a new password that lie in the old mailbox, and sign-ups that waited for the new one.
async function endWhatTheOldOneOpens(tx: Tx, actor: Actor, to: string, session: string): Promise<void> {
  await endOtherSessions(tx, actor, session)
  await endResetLinks(tx, memberId(actor))
  await tx.deleteFrom('sign_ups').where('email', '=', to).execute()
}
