import type { Context } from '#base/http'
import { limitRate } from '#base/rate-limit'

type Asked = Pick<Context, 'db' | 'keys' | 'client'>
type Bounds = { pair: number; address: number; client: number; seconds: number }

const hour = 3600
const lettersAnHour = 6

export const limitSignIn = (asked: Asked, email: string) =>
  limit(asked, 'sign-in', email, { pair: 8, address: 40, client: 60, seconds: hour / 4 })
export const limitSignUp = (asked: Asked, email: string) =>
  limit(asked, 'sign-up', email, { pair: 4, address: 6, client: 20, seconds: hour })
export const limitLetters = (asked: Asked, email: string) =>
  limit(asked, 'letters', email, { pair: 4, address: lettersAnHour, client: 20, seconds: hour })
/** Letters that nobody asked for by a form, counted with those. */
export const limitLettersTo = ({ db, keys }: Pick<Asked, 'db' | 'keys'>, email: string) =>
  limitRate(db, markOf(keys, 'letters', `address ${email}`), lettersAnHour, hour)

/** Guesses at the password of a member who is signed in (a borrowed telephone), or at a letter's token. */
export const limitGuesses = (asked: Asked, of: string) =>
  limit(asked, 'guess', of, { pair: 8, address: 40, client: 60, seconds: hour / 4 })

// Few tries for one address from one client. More for a client, for a school or a market hall shares one; and more for
// an address, or anybody could lock its owner out. The counters hold fingerprints.
async function limit({ db, keys, client }: Asked, what: string, address: string, bounds: Bounds): Promise<void> {
  const mark = (text: string) => markOf(keys, what, text)
  await limitRate(db, mark(`client ${client}`), bounds.client, bounds.seconds)
  await limitRate(db, mark(`pair ${client} ${address}`), bounds.pair, bounds.seconds)
  await limitRate(db, mark(`address ${address}`), bounds.address, bounds.seconds)
}

function markOf(keys: Asked['keys'], what: string, text: string): string {
  return `${what}/${keys.sign('rate-limit', text).slice(0, 22)}`
}
