import { type Db, inTransaction } from '#base/database'
import type { PersonId } from '#kit/id'
import { endResetLinks } from './end-reset-links.ts'
import { findPersonContact } from './queries.ts'
import { recordEvent } from './record-event.ts'
import { sendPasswordChangedLetter } from './send-letters.ts'
import { verifyPerson } from './verify-person.ts'

/** After a new password by letter. The letter reached her: it confirms the address as well. */
export function recordReset(db: Db, id: PersonId): Promise<void> {
  return inTransaction(db, async (tx) => {
    const person = await findPersonContact(tx, id)
    if (!person) return
    await endResetLinks(tx, id)
    await recordEvent(tx, id, 'password_reset')
    await sendPasswordChangedLetter(tx, person.email)
    await verifyPerson(tx, person.email)
  })
}
