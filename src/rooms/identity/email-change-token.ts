import { now } from '#base/clock'
import type { Keys } from '#base/keys'
import type { PersonId } from '#kit/id'
import { verificationDays } from './rules.ts'

const use = 'change-email'

/** Whose address changes, from which to which. */
export type EmailChange = { person: PersonId; from: string; to: string }

/** What the letter to the new address carries. It serves once, for its `from` is then the past. */
export function emailChangeToken(keys: Keys, { person, from, to }: EmailChange): string {
  const end = now().getTime() + verificationDays * 24 * 3600 * 1000
  const said = Buffer.from([end, person, from, to].join(' ')).toString('base64url')
  return `${said}.${keys.sign(use, said)}`
}

/** What a token of ours changes; undefined in any other, and past its end. */
export function readEmailChange(keys: Keys, token: string): EmailChange | undefined {
  const [said = '', signature = ''] = token.split('.')
  if (!keys.verify(use, said, signature)) return undefined
  const [end = '', person = '', from = '', to = ''] = Buffer.from(said, 'base64url').toString().split(' ')
  return Number(end) > now().getTime() ? { person: Number(person) as PersonId, from, to } : undefined
}
