import type { SetCookie } from '#base/http'
import { Refusal, refuse } from '#kit/refusal'
import { type AuthHouse, codeOfRefusal, openAuth } from './auth.ts'
import type { SignIn } from './inputs.ts'
import { limitLettersTo } from './limits.ts'
import { sessionCookie } from './session-cookie.ts'
import { writeToNewcomer } from './sign-up-flow.ts'

/**
 * Opens a session. @returns its cookie. An address that is not confirmed yet gets its letter once more, and the same
 * refusal as a wrong password: else a sign-up followed by a sign-in would tell whether the address had an account.
 */
export async function signIn(house: AuthHouse, input: SignIn, device: string): Promise<SetCookie> {
  const opened = await openSession(house, input, device)
  if (opened === 'unverified') await writeOnceMore(house, input)
  return typeof opened === 'string' ? refuse('invalid', 'sign_in_refused') : opened
}

/** The session's cookie, or why there is none. */
export async function openSession(
  house: AuthHouse,
  { email, password }: { email: string; password: string },
  device: string,
): Promise<SetCookie | 'wrong' | 'unverified'> {
  try {
    const headers = new Headers({ 'user-agent': device.slice(0, 300) })
    const { token } = await openAuth(house).api.signInEmail({ body: { email, password }, headers })
    return sessionCookie(house.config, house.keys, token)
  } catch (error) {
    const code = codeOfRefusal(error)
    if (code === 'INVALID_EMAIL_OR_PASSWORD' || code === 'INVALID_EMAIL') return 'wrong'
    if (code === 'EMAIL_NOT_VERIFIED') return 'unverified'
    throw error
  }
}

/** Past the limit there is no letter, and no word of it, which would tell the same. */
async function writeOnceMore(house: AuthHouse, { email, return: back }: SignIn): Promise<void> {
  try {
    await limitLettersTo(house, email)
  } catch (error) {
    if (error instanceof Refusal) return
    throw error
  }
  await writeToNewcomer(house, email, back)
}
