import type { SetCookie } from './http.ts'

/**
 * Cookies beside the session that tell what somebody has here: a guest's cart, the purchases that this browser opened,
 * the sign-up that waits for its letter. Whoever sets one has its name from here, so that leaving takes it away.
 */
export const ownCookies = { cart: 'cart', purchases: 'achats', signUp: 'inscription' } as const

/** What takes all of them out of the browser, for whoever signs out or closes her account: the next to sit there is another. */
export function noOwnCookies(): SetCookie[] {
  return Object.values(ownCookies).map((name) => ({ name, value: '', maxAge: 0 }))
}
