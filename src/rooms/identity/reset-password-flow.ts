import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import type { SetCookie } from '#base/http'
import { enqueue } from '#base/jobs'
import { newReference, type PersonId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { type AuthHouse, codeOfRefusal, openAuth } from './auth.ts'
import { openSession } from './open-session-flow.ts'
import { findPersonByEmail } from './queries.ts'
import { resetMinutes } from './rules.ts'
import { sendResetLetter } from './send-letters.ts'

/** Asks for a letter with a link to choose a new password. One job for every address, so that time tells nothing. */
export async function askReset({ db }: Pick<AuthHouse, 'db'>, email: string): Promise<void> {
  await inTransaction(db, (tx) => enqueue(tx, 'identity.write-reset', { email, about: newReference() }))
}

/** Writes that letter where there is such an account. Twice is once, for `about` is the same. */
export async function writeReset(house: AuthHouse, { email, about }: { email: string; about: string }): Promise<void> {
  const person = await findPersonByEmail(house.db, email)
  if (!person) return
  const { internalAdapter } = await openAuth(house).$context
  const token = newReference() + newReference()
  const expiresAt = new Date(now().getTime() + resetMinutes * 60_000)
  await internalAdapter.createVerificationValue({ value: String(person.id), identifier: named(token), expiresAt })
  await inTransaction(house.db, (tx) => sendResetLetter(tx, { to: person.email, about }, token))
}

/** Whom a letter's token lets choose a new password; undefined once it was used, or is over. */
export async function findResetting(house: AuthHouse, token: string): Promise<PersonId | undefined> {
  const { internalAdapter } = await openAuth(house).$context
  const found = token ? await internalAdapter.findVerificationValue(named(token)) : null
  return found && found.expiresAt > now() ? (Number(found.value) as PersonId) : undefined
}

/** Sets a new password by the letter's token, once, ends every session, and signs in who has shown that it is she. */
export async function setPassword(
  house: AuthHouse,
  { token, password }: { token: string; password: string },
  device: string,
): Promise<SetCookie> {
  const person = (await findResetting(house, token)) ?? refuse('invalid', 'reset_over')
  try {
    await openAuth(house).api.resetPassword({ body: { token, newPassword: password } })
  } catch (error) {
    const code = codeOfRefusal(error)
    if (code === 'INVALID_TOKEN' || code === 'USER_NOT_FOUND') refuse('invalid', 'reset_over')
    throw error
  }
  return openSession(house, person, device)
}

// As better-auth names it: its own `resetPassword` looks there.
function named(token: string): string {
  return `reset-password:${token}`
}
