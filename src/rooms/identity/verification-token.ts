import { now } from '#base/clock'
import type { Keys } from '#base/keys'
import { verificationDays } from './rules.ts'

const use = 'verify-address'

/** What a letter carries so that its reader can show it arrived: the address and an end, signed. */
export function verificationToken(keys: Keys, email: string): string {
  const end = now().getTime() + verificationDays * 24 * 3600 * 1000
  const said = Buffer.from(`${end} ${email}`).toString('base64url')
  return `${said}.${keys.sign(use, said)}`
}

/** The address that a token of ours confirms; undefined in any other, and past its end. */
export function readVerificationToken(keys: Keys, token: string): string | undefined {
  const [said = '', signature = ''] = token.split('.')
  if (!keys.verify(use, said, signature)) return undefined
  const [end = '', email = ''] = Buffer.from(said, 'base64url').toString().split(' ')
  return Number(end) > now().getTime() ? email : undefined
}
