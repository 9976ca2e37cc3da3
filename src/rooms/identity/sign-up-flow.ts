import { now } from '#base/clock'
import { type Db, inTransaction } from '#base/database'
import type { SetCookie } from '#base/http'
import { enqueue } from '#base/jobs'
import { newReference } from '#kit/id'
import { type AuthHouse, openAuth } from './auth.ts'
import type { SignUp } from './inputs.ts'
import { ownPath, verificationDays } from './rules.ts'
import { browserMark, signUpCookie } from './sign-up-browser.ts'
import type { NewcomerLetter } from './write-to-newcomer.ts'

/**
 * Keeps what an account will open with, and has a letter written. The same work and the same answer whether or not the
 * address has an account already: only the letter, which its owner alone reads, differs. @returns what her browser keeps.
 */
export async function signUp(
  house: AuthHouse,
  { name, email, password, return: back }: Pick<SignUp, 'name' | 'email' | 'password' | 'return'>,
): Promise<SetCookie> {
  const { password: passwords } = await openAuth(house).$context
  const hash = await passwords.hash(password)
  const secret = newReference()
  const browser = browserMark(house.keys, secret)
  const expires = new Date(now().getTime() + verificationDays * 24 * 3600 * 1000)
  await inTransaction(house.db, async (tx) => {
    await tx.insertInto('sign_ups').values({ email, name, password: hash, browser, expires_at: expires }).execute()
    await enqueue(tx, 'identity.write-to-newcomer', {
      email,
      browser,
      back: ownPath(back, ''),
      about: newReference(),
    })
  })
  return signUpCookie(secret)
}

/** Has the letter of a sign-up written once more: by a job, so that whether there is one takes no time of the answer. */
export async function askNewcomerLetter(db: Db, asked: Omit<NewcomerLetter, 'about'>): Promise<void> {
  await inTransaction(db, (tx) => enqueue(tx, 'identity.write-to-newcomer', { ...asked, about: newReference() }))
}
