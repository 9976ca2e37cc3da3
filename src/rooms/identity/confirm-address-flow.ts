import { inTransaction } from '#base/database'
import type { SetCookie } from '#base/http'
import { refuse } from '#kit/refusal'
import type { AuthHouse } from './auth.ts'
import { openSession } from './sign-in-flow.ts'
import { readVerificationToken } from './verification-token.ts'
import { verifyPerson } from './verify-person.ts'

/**
 * Confirms the address by the letter's token and the password of the sign-up, and signs in. The password is asked
 * because anybody may sign up with another's address: a click on the letter alone would give that account its proof.
 */
export async function confirmAddress(
  house: AuthHouse,
  { token, password }: { token: string; password: string },
  device: string,
): Promise<SetCookie> {
  const email = readVerificationToken(house.keys, token) ?? refuse('invalid', 'verification_over')
  const first = await openSession(house, { email, password }, device)
  if (first !== 'unverified') return first === 'wrong' ? refuseWrong() : first
  await inTransaction(house.db, (tx) => verifyPerson(tx, email))
  const opened = await openSession(house, { email, password }, device)
  return typeof opened === 'string' ? refuseWrong() : opened
}

function refuseWrong(): never {
  return refuse('invalid', 'password_wrong', { field: 'password' })
}
