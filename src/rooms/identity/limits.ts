import type { Context } from '#base/http'
import { countRate, fingerprintOf, limitRate, refuseTooMany, uncountRate } from '#base/rate-limit'

type Asked = Pick<Context, 'db' | 'keys' | 'client'>
type Bounds = { pair: number; address: number; client: number; seconds: number }

const hour = 3600
const lettersAnHour = 6
const passwordsWeighed = { most: 60, seconds: hour / 4 }
const guesses = { pair: 8, pairUnderAttack: 2, address: 40, client: 60, seconds: hour / 4 }

export const limitSignUp = (asked: Asked, email: string) =>
  limit(asked, 'sign-up', email, { pair: 4, address: 6, client: 20, seconds: hour })
/** Each kind of letter apart: whoever has another's hour used up for one keeps her from no other, a new password above all. */
export const limitLetters = (asked: Asked, email: string, kind: 'reset' | 'verification' | 'email_change') =>
  limit(asked, `letters-${kind}`, email, { pair: 4, address: lettersAnHour, client: 20, seconds: hour })
/** Letters that nobody asked for by a form: a wrong password writes to an address that waits for its letter. */
export const limitLettersTo = ({ db, keys }: Pick<Asked, 'db' | 'keys'>, email: string) =>
  limitRate(db, markOf(keys, 'letters-unasked', `address ${email}`), lettersAnHour, hour)
/** To weigh a password takes some hundredths of a second of the main thread, whatever is refused then. */
export const limitWeighing = ({ db, keys, client }: Asked) =>
  limitRate(db, markOf(keys, 'weigh', `client ${client}`), passwordsWeighed.most, passwordsWeighed.seconds)

/**
 * Runs an act that tries a password of `whom`, or a letter's token: wrong tries are counted, right ones are not. An
 * address that is tried from many places at once leaves each client two tries, so that its owner is never locked out.
 */
export async function countingGuesses<Result>(
  { db, keys, client }: Asked,
  whom: string,
  act: () => Promise<Result>,
): Promise<Result> {
  const { seconds } = guesses
  const marks = [`client ${client}`, `pair ${client} ${whom}`, `address ${whom}`].map((text) =>
    markOf(keys, 'guess', text),
  )
  const [ofClient = 0, ofPair = 0, ofAddress = 0] = [
    await countRate(db, marks[0]!, seconds),
    await countRate(db, marks[1]!, seconds),
    await countRate(db, marks[2]!, seconds),
  ]
  const mostOfPair = ofAddress > guesses.address ? guesses.pairUnderAttack : guesses.pair
  if (ofClient > guesses.client || ofPair > mostOfPair) refuseTooMany(seconds)
  const done = await act()
  for (const mark of marks) await uncountRate(db, mark, seconds)
  return done
}

// Few letters for one address from one client. More for a client, for a school or a market hall shares one; and more for
// an address.
async function limit({ db, keys, client }: Asked, what: string, address: string, bounds: Bounds): Promise<void> {
  const mark = (text: string) => markOf(keys, what, text)
  await limitRate(db, mark(`client ${client}`), bounds.client, bounds.seconds)
  await limitRate(db, mark(`pair ${client} ${address}`), bounds.pair, bounds.seconds)
  await limitRate(db, mark(`address ${address}`), bounds.address, bounds.seconds)
}

function markOf(keys: Asked['keys'], what: string, text: string): string {
  return `${what}/${fingerprintOf(keys, text)}`
}
