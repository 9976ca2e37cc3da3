import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Config } from '#base/config'
import type { Context, SetCookie } from '#base/http'
import type { Keys } from '#base/keys'
import { noOwnCookies } from '#base/own-cookies'

type Asked = Pick<Context, 'config' | 'keys' | 'headers'>

const prefix = 'echoppe'
const secondsADay = 24 * 3600

/** What `auth.ts` tells better-auth, so that its cookie and ours are one (a test has it read ours). */
export const cookiePrefix = prefix
export const signInSecret = (keys: Keys) => keys.secretFor('sign-in')

export function sessionCookieName(config: Config): string {
  return `${config.trial ? '' : '__Secure-'}${prefix}.session_token`
}

/** How long the browser keeps the cookie; whether its session still lives, the database says. */
export function sessionCookie(config: Config, keys: Keys, token: string): SetCookie {
  return {
    name: sessionCookieName(config),
    value: `${token}.${signatureOf(keys, token)}`,
    maxAge: 180 * secondsADay,
  }
}

export function noSessionCookie(config: Config): SetCookie {
  return { name: sessionCookieName(config), value: '', maxAge: 0 }
}

/**
 * Nothing of hers stays in the browser she leaves: no cookie, and nothing that a page kept there (words half typed).
 * Cached pages are never kept, or asked again.
 */
export function leftBrowser(config: Config): { cookies: SetCookie[]; headers: Record<string, string> } {
  return { cookies: [noSessionCookie(config), ...noOwnCookies()], headers: { 'clear-site-data': '"storage"' } }
}

/** The token of the session in which somebody asks, if we signed it. */
export function readSessionToken({ config, keys, headers }: Asked): string | undefined {
  const name = `${sessionCookieName(config)}=`
  const found = (headers.get('cookie') ?? '').split(/;\s*/).find((pair) => pair.startsWith(name))
  if (!found) return undefined
  const [token = '', signature = ''] = decode(found.slice(name.length)).split('.')
  return token && isSame(signature, signatureOf(keys, token)) ? token : undefined
}

function signatureOf(keys: Keys, token: string): string {
  return createHmac('sha256', signInSecret(keys)).update(token).digest('base64')
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
