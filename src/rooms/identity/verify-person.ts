import { announce } from '#base/announce'
import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { PersonId } from '#kit/id'
import { recordEvent } from './record-event.ts'

/** The address has shown to be hers. Said once: the second time changes nothing. */
export async function verifyPerson(tx: Tx, email: string): Promise<void> {
  const verified = await tx
    .updateTable('persons')
    .set({ email_verified: true, updated_at: now() })
    .where('email', '=', email)
    .where('email_verified', '=', false)
    .returning('id')
    .executeTakeFirst()
  if (!verified) return
  const person = verified.id as PersonId
  await recordEvent(tx, person, 'verified')
  await announce(tx, 'person.verified', { person, email })
}
