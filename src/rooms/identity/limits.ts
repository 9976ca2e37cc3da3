import type { Context } from '#base/http'
import { limitRate } from '#base/rate-limit'

type Asked = Pick<Context, 'db' | 'keys' | 'client'>
type Bounds = { pair: number; address: number; client: number; seconds: number }

const hour = 3600

export const limitSignIn = (asked: Asked, email: string) =>
  limit(asked, 'sign-in', email, { pair: 8, address: 40, client: 60, seconds: hour / 4 })
export const limitSignUp = (asked: Asked, email: string) =>
  limit(asked, 'sign-up', email, { pair: 4, address: 6, client: 20, seconds: hour })
export const limitLetters = (asked: Asked, email: string) =>
  limit(asked, 'letters', email, { pair: 4, address: 6, client: 20, seconds: hour })

/** Guesses at the password of a member who is signed in (a borrowed telephone), or at a letter's token. */
export const limitGuesses = (asked: Asked, of: string) =>
  limit(asked, 'guess', of, { pair: 8, address: 40, client: 60, seconds: hour / 4 })

// Few tries for one address from one client. More for a client, for a school or a market hall shares one; and more for
// an address, or anybody could lock its owner out. The counters hold fingerprints.
async function limit({ db, keys, client }: Asked, what: string, address: string, bounds: Bounds): Promise<void> {
  const mark = (text: string) => `${what}/${keys.sign('rate-limit', text).slice(0, 22)}`
  await limitRate(db, mark(`client ${client}`), bounds.client, bounds.seconds)
  await limitRate(db, mark(`pair ${client} ${address}`), bounds.pair, bounds.seconds)
  await limitRate(db, mark(`address ${address}`), bounds.address, bounds.seconds)
}
