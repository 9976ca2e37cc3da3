import type { SetCookie } from '#base/http'
import type { Keys } from '#base/keys'
import { ownCookies } from '#base/own-cookies'
import { verificationDays } from './rules.ts'

type Asking = { keys: Keys; cookies: Record<string, string | undefined> }

/** What a sign-up is known by in the browser that made it: with the letter it opens the account. */
export function signUpCookie(secret: string): SetCookie {
  return { name: ownCookies.signUp, value: secret, maxAge: verificationDays * 24 * 3600 }
}

export function noSignUpCookie(): SetCookie {
  return { name: ownCookies.signUp, value: '', maxAge: 0 }
}

/** What is kept of a cookie; '' in a browser that has none, which is no sign-up's. */
export function browserOf({ keys, cookies }: Asking): string {
  const secret = cookies[ownCookies.signUp]
  return secret ? browserMark(keys, secret) : ''
}

export function browserMark(keys: Keys, secret: string): string {
  return keys.sign('sign-up', secret)
}
