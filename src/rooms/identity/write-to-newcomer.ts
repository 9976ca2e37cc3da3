import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Keys } from '#base/keys'
import { findPersonByEmail } from './queries.ts'
import { sendAccountExistsLetter, sendVerificationLetter } from './send-letters.ts'
import { findSignUpOfAddress } from './sign-up-queries.ts'
import { verificationToken } from './verification-token.ts'

/** `browser` is '' where no sign-up's browser asks; `about` lets a job that runs twice write once. */
export type NewcomerLetter = { email: string; browser: string; back: string; about: string; ifPending?: boolean }

/**
 * The letter that confirms a sign-up, or, where the address has an account, one that says so (not where only
 * what is pending is meant). Nothing where there is neither.
 */
export async function writeToNewcomer(tx: Tx, keys: Keys, letter: NewcomerLetter): Promise<void> {
  const { email, back, about } = letter
  if (await findPersonByEmail(tx, email)) {
    if (!letter.ifPending) await sendAccountExistsLetter(tx, email, about)
    return
  }
  const signUp = await findSignUpOfAddress(tx, letter, now())
  if (signUp) await sendVerificationLetter(tx, { to: email, about }, verificationToken(keys, signUp.id), back)
}
