import { now } from '#base/clock'
import type { Keys } from '#base/keys'
import { verificationDays } from './rules.ts'

const use = 'verify-sign-up'

/** What a letter carries so that its reader can show it arrived: the number of the sign-up and an end, signed. */
export function verificationToken(keys: Keys, signUp: number): string {
  const end = now().getTime() + verificationDays * 24 * 3600 * 1000
  const said = Buffer.from(`${end} ${signUp}`).toString('base64url')
  return `${said}.${keys.sign(use, said)}`
}

/** The sign-up that a token of ours is for; undefined in any other, and past its end. */
export function readVerificationToken(keys: Keys, token: string): number | undefined {
  const [said = '', signature = ''] = token.split('.')
  if (!keys.verify(use, said, signature)) return undefined
  const [end = '', signUp = ''] = Buffer.from(said, 'base64url').toString().split(' ')
  return Number(end) > now().getTime() ? Number(signUp) : undefined
}
