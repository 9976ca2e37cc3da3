import { inTransaction, type Tx } from '#base/database'
import { memberId } from '#base/http'
import { enqueue } from '#base/jobs'
import type { Keys } from '#base/keys'
import type { Actor } from '#kit/actor'
import { newReference, type PersonId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { AuthHouse } from './auth.ts'
import { emailChangeToken } from './email-change-token.ts'
import { findPersonByEmail, findPersonContact } from './queries.ts'
import { sendAccountExistsLetter, sendEmailChangeLetter } from './send-letters.ts'

export type WantedEmail = { person: PersonId; email: string; about: string }

/**
 * Has a letter written to the address that a member wants instead of hers. The same answer whether or not somebody
 * else has it: only the letter differs.
 */
export async function askEmailChange({ db }: Pick<AuthHouse, 'db'>, actor: Actor, email: string): Promise<void> {
  if (email === actor.email) refuse('invalid', 'email_same', { field: 'email' })
  const wanted: WantedEmail = { person: memberId(actor), email, about: newReference() }
  await inTransaction(db, (tx) => enqueue(tx, 'identity.write-email-change', wanted))
}

/** That letter, or, where the address has an account, one that says so. Twice is once. */
export async function writeEmailChange(tx: Tx, keys: Keys, { person, email, about }: WantedEmail): Promise<void> {
  if (await findPersonByEmail(tx, email)) return sendAccountExistsLetter(tx, email, about)
  const { email: from } = (await findPersonContact(tx, person))!
  await sendEmailChangeLetter(tx, { to: email, about }, emailChangeToken(keys, { person, from, to: email }))
}
