import type { Keys } from '#base/keys'

const use = 'unsubscribe'

/** What stands in a letter's link: its reference and our signature. */
export function unsubscribeToken(keys: Keys, reference: string): string {
  return `${reference}.${keys.sign(use, reference)}`
}

/** The reference in a token of ours; undefined in any other. */
export function readUnsubscribeToken(keys: Keys, token: string): string | undefined {
  const [reference = '', signature = ''] = token.split('.')
  return keys.verify(use, reference, signature) ? reference : undefined
}
