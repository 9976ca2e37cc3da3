import type { Keys } from '#base/keys'
import { ownCookies } from '#base/own-cookies'
import type { Actor } from '#kit/actor'
import type { PersonId } from '#kit/id'

/** Whose cart: a member's, else the one that a guest's cookie names. Neither: there is no cart, and none is asked for. */
export type CartOwner = { person: PersonId | null; token: string | null }

export const cartCookie = ownCookies.cart
/** Sixty days, in seconds. */
export const cartCookieAge = 60 * 24 * 3600

export function cartOwner(from: { actor: Actor; cookies: Record<string, string | undefined>; keys: Keys }): CartOwner {
  const cookie = from.cookies[cartCookie]
  return { person: from.actor.id, token: cookie ? cartToken(from.keys, cookie) : null }
}

/** What is kept of the cookie: whoever reads the database cannot make one. */
export function cartToken(keys: Keys, cookie: string): string {
  return keys.sign('cart', cookie)
}
