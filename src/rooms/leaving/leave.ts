import type { Tx } from '#base/database'
import type { PersonId } from '#kit/id'
import { closeAccount } from '#rooms/identity'
import { sendLeftLetter } from './send-letters.ts'

/** Closes the account of somebody who has nothing left to do, and says so by a last letter. */
export async function leave(tx: Tx, person: { id: PersonId; email: string }): Promise<void> {
  await sendLeftLetter(tx, person.email)
  await tx.deleteFrom('leavings').where('person_id', '=', person.id).execute()
  await closeAccount(tx, person)
}
