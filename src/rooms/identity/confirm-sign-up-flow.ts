import { now } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import type { SetCookie } from '#base/http'
import type { PersonId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { type AuthHouse, openAuth } from './auth.ts'
import { insertPerson } from './insert-person.ts'
import { openSession } from './open-session-flow.ts'
import { findSignUp, type PendingSignUp } from './sign-up-queries.ts'
import { readVerificationToken } from './verification-token.ts'
import { verifyPerson } from './verify-person.ts'

/** The sign-up that a letter's token is for; undefined once it was used, or is over. */
export async function findByToken({ db, keys }: AuthHouse, token: string): Promise<PendingSignUp | undefined> {
  const id = readVerificationToken(keys, token)
  return id === undefined ? undefined : findSignUp(db, id, now())
}

/**
 * Opens the account of a sign-up and signs in. Whoever calls has seen the letter's token, and that it was opened by
 * who signed up: by her browser's cookie, or by the password. Anybody may sign up with another's address; what she then
 * clicks in her mail would else open an account whose password somebody else knows.
 */
export async function openSignedUp(house: AuthHouse, signUp: PendingSignUp, device: string): Promise<SetCookie> {
  const person = await inTransaction(house.db, (tx) => openOnce(tx, signUp))
  return openSession(house, person, device)
}

/** The same by the password of the sign-up, on another device. */
export async function confirmByPassword(
  house: AuthHouse,
  signUp: PendingSignUp,
  password: string,
  device: string,
): Promise<SetCookie> {
  const { password: passwords } = await openAuth(house).$context
  const right = await passwords.verify({ hash: signUp.password, password })
  return right ? openSignedUp(house, signUp, device) : refuse('invalid', 'password_wrong', { field: 'password' })
}

// Other sign-ups of the address, by whomever, are void: she has her account.
async function openOnce(tx: Tx, signUp: PendingSignUp): Promise<PersonId> {
  const person = (await insertPerson(tx, signUp, signUp.password, 'self')) ?? refuse('conflict', 'account_exists')
  await tx.deleteFrom('sign_ups').where('email', '=', signUp.email).execute()
  await verifyPerson(tx, signUp.email)
  return person
}
