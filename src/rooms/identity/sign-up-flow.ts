import { inTransaction } from '#base/database'
import { type AuthHouse, codeOfRefusal, openAuth } from './auth.ts'
import type { SignUp } from './inputs.ts'
import { findPersonByEmail } from './queries.ts'
import { ownPath } from './rules.ts'
import { sendAccountExistsLetter, sendVerificationLetter } from './send-letters.ts'
import { verificationToken } from './verification-token.ts'

/**
 * Opens an account that waits for its address to be confirmed. Whoever asks gets the same answer for an address that
 * has an account already: only the letter, which its owner alone reads, differs.
 */
export async function signUp(house: AuthHouse, { name, email, password, return: back }: SignUp): Promise<void> {
  try {
    await openAuth(house).api.signUpEmail({ body: { name, email, password } })
  } catch (error) {
    // Two sign-ups of one address at the same moment: one made the account, and both get its letter.
    const lostTheRace = codeOfRefusal(error) === 'FAILED_TO_CREATE_USER' && (await findPersonByEmail(house.db, email))
    if (!lostTheRace) throw error
  }
  await writeToNewcomer(house, email, back)
}

/** The letter that confirms the address, or, where that was done, one that says so. Nothing where there is no account. */
export async function writeToNewcomer(house: AuthHouse, email: string, back: string): Promise<void> {
  const { db, keys } = house
  await inTransaction(db, async (tx) => {
    const person = await findPersonByEmail(tx, email)
    if (!person) return
    if (person.emailVerified) return sendAccountExistsLetter(tx, person.email)
    await sendVerificationLetter(tx, person.email, verificationToken(keys, person.email), ownPath(back, ''))
  })
}
