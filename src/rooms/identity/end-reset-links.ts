import type { Tx } from '#base/database'
import type { PersonId } from '#kit/id'

/** Ends all links to a new password that lie in her letters: what opened an account before opens it no more. */
export async function endResetLinks(tx: Tx, person: PersonId): Promise<void> {
  await tx.deleteFrom('verifications').where('value', '=', String(person)).execute()
}
