import type { SetCookie } from '#base/http'
import { Refusal, refuse } from '#kit/refusal'
import type { AuthHouse } from './auth.ts'
import type { SignIn } from './inputs.ts'
import { limitLettersTo } from './limits.ts'
import { findByPassword, openSession } from './open-session-flow.ts'
import { askNewcomerLetter } from './sign-up-flow.ts'

/**
 * Opens a session. @returns its cookie. Whatever is wrong, the refusal is one: an address that waits for its letter gets
 * it once more, and whoever tries does not learn whether it does.
 */
export async function signIn(house: AuthHouse, input: SignIn, device: string): Promise<SetCookie> {
  const person = await findByPassword(house, input)
  if (person !== undefined) return openSession(house, person, device)
  await writeOnceMore(house, input)
  return refuse('invalid', 'sign_in_refused')
}

/** Past the limit there is no letter, and no word of it, which would tell the same. */
async function writeOnceMore(house: AuthHouse, { email, return: back }: SignIn): Promise<void> {
  try {
    await limitLettersTo(house, email)
  } catch (error) {
    if (error instanceof Refusal) return
    throw error
  }
  await askNewcomerLetter(house.db, { email, browser: '', back, ifPending: true })
}
