import { refuse } from '#kit/refusal'
import { type AuthHouse, codeOfRefusal, openAuth } from './auth.ts'

/** Sends a letter with a link to choose a new password, where there is such an account; nobody is told whether. */
export async function askReset(house: AuthHouse, email: string): Promise<void> {
  await openAuth(house).api.requestPasswordReset({ body: { email } })
}

/** Sets a new password by the letter's token, once, and ends every session. */
export async function setPassword(house: AuthHouse, input: { token: string; password: string }): Promise<void> {
  try {
    await openAuth(house).api.resetPassword({ body: { token: input.token, newPassword: input.password } })
  } catch (error) {
    const code = codeOfRefusal(error)
    if (code === 'INVALID_TOKEN' || code === 'USER_NOT_FOUND') refuse('invalid', 'reset_over')
    throw error
  }
}
