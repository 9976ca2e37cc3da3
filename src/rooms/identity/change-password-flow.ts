import { inTransaction } from '#base/database'
import { type Context, memberId, type SetCookie } from '#base/http'
import type { Actor } from '#kit/actor'
import { refuse } from '#kit/refusal'
import { type AuthHouse, codeOfRefusal, openAuth } from './auth.ts'
import { endResetLinks } from './end-reset-links.ts'
import { countingGuesses } from './limits.ts'
import { recordEvent } from './record-event.ts'
import { sendPasswordChangedLetter } from './send-letters.ts'
import { sessionCookie } from './session-cookie.ts'

/** A new password for her who knows the old one; all sessions end but this one, which gets a new cookie. */
export async function changePassword(
  house: AuthHouse,
  actor: Actor,
  input: { current: string; password: string },
  headers: Headers,
): Promise<SetCookie> {
  const token = await newToken(house, input, headers)
  await inTransaction(house.db, async (tx) => {
    await endResetLinks(tx, memberId(actor))
    await recordEvent(tx, memberId(actor), 'password_changed')
    await sendPasswordChangedLetter(tx, actor.email!)
  })
  return sessionCookie(house.config, house.keys, token)
}

type Asking = AuthHouse & Pick<Context<unknown>, 'actor' | 'client' | 'headers'>

/** Refuses where the password is not hers, before what cannot be undone. Wrong ones are counted. */
export function confirmPassword(asking: Asking, password: string): Promise<void> {
  return countingGuesses(asking, String(memberId(asking.actor)), async () => {
    try {
      await openAuth(asking).api.verifyPassword({ body: { password }, headers: onlyCookie(asking.headers) })
    } catch (error) {
      refuseWrong(codeOfRefusal(error), 'password', error)
    }
  })
}

async function newToken(house: AuthHouse, input: { current: string; password: string }, headers: Headers) {
  try {
    const body = { currentPassword: input.current, newPassword: input.password, revokeOtherSessions: true }
    return (await openAuth(house).api.changePassword({ body, headers: onlyCookie(headers) })).token!
  } catch (error) {
    return refuseWrong(codeOfRefusal(error), 'current', error)
  }
}

function refuseWrong(code: string, field: string, error: unknown): never {
  if (code === 'INVALID_PASSWORD' || code === 'CREDENTIAL_ACCOUNT_NOT_FOUND')
    refuse('invalid', 'password_wrong', { field })
  throw error
}

// Origin and host were checked at the door; the library needs to know the session and the device.
function onlyCookie(headers: Headers): Headers {
  return new Headers({ cookie: headers.get('cookie') ?? '', 'user-agent': headers.get('user-agent') ?? '' })
}
