import type { Values, Words } from './form-words.ts'

/** What the server answers to words that it kept. */
export type KeptWords = {
  listing: string
  update: string
  edit: string
  /** What the form is filled from now. */
  seen: Values
  /** What another phone changed, or what was guessed; `taken` names it for a reader. */
  values: Values
  taken: string[]
  /** More was changed than fields can show. */
  reload: boolean
  /** Names of what made no sense yet. */
  unread: string[]
  guessed: boolean
}
export type Sending =
  | { kind: 'kept'; kept: KeptWords }
  /** Another changed the same: only the form itself, sent whole, can show both. */
  | { kind: 'clash'; sentence: string }
  | { kind: 'refused'; sentence: string }
  | { kind: 'signedOut' }
  /** No network, or a server that does not answer well: to be tried again. */
  | { kind: 'lost' }

/** Bytes that a browser still sends when its page is gone. */
const lastBreath = 60_000

export async function sendWords(to: string, words: Words): Promise<Sending> {
  const body = new URLSearchParams(words)
  const keepalive = document.visibilityState === 'hidden' && String(body).length < lastBreath
  try {
    const signal = AbortSignal.timeout(20_000)
    const answer = await fetch(to, { method: 'POST', body, redirect: 'manual', keepalive, signal })
    if (answer.type === 'opaqueredirect') return { kind: 'signedOut' }
    if (answer.ok) return { kind: 'kept', kept: await answer.json() }
    if (answer.status === 409) return { kind: 'clash', ...(await answer.json()) }
    if (answer.status === 422) return { kind: 'refused', ...(await answer.json()) }
  } catch {
    // As where the answer was none.
  }
  return { kind: 'lost' }
}
