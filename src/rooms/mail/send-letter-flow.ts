import { now } from '#base/clock'
import { type Db, inTransaction } from '#base/database'
import type { House } from '#base/house'
import { log } from '#base/log'
import { routes } from '#routes'
import { closed } from './closed-letter.ts'
import { letterFooter } from './footer.tsx'
import { findQueuedLetter, type QueuedLetter } from './queries.ts'
import { absolute } from './render-letter.tsx'
import { unsubscribeToken } from './unsubscribe-token.ts'

type State = 'sent' | 'failed' | 'unwanted'

/** Sends a letter that waits: at least once, under one message id. What was sent or given up is left alone. */
export async function sendLetter(house: House, id: number): Promise<void> {
  const letter = await findQueuedLetter(house.db, id)
  if (!letter) return
  if (letter.refused || hasLeft(letter)) return close(house.db, id, 'unwanted')
  try {
    await house.mailer.send(stamped(house, letter))
  } catch (error) {
    if (!isFinal(error)) throw new Error(`the mail server took no letter (${codeOf(error)})`)
    log.warn({ letter: letter.reference, kind: letter.kind }, 'a letter was refused for good by the mail server')
    return close(house.db, id, 'failed')
  }
  await close(house.db, id, 'sent')
}

// Who has left bears an address that exists nowhere (RFC 2606): a server would be asked in vain for three days.
function hasLeft({ recipient }: QueuedLetter): boolean {
  return recipient.endsWith('.invalid')
}

function stamped({ config, keys }: House, letter: QueuedLetter) {
  const stop = letter.mayUnsubscribe
    ? config.origin + routes.mail.unsubscribe({ token: unsubscribeToken(keys, letter.reference) })
    : undefined
  const { html, text } = absolute(letter, config.origin, letterFooter(config, stop))
  const { reference, recipient, subject, replyTo } = letter
  return {
    ...{ reference, to: recipient, subject, html, text, sentAt: now() },
    ...(replyTo ? { replyTo } : {}),
    ...(stop ? { unsubscribe: stop } : {}),
  }
}

// Letters hold links that open things, and words between people: once sent, that it was sent is enough to know.
async function close(db: Db, id: number, state: State): Promise<void> {
  await inTransaction(db, (tx) =>
    tx
      .updateTable('letters')
      .set({ ...closed, state, sent_at: state === 'sent' ? now() : null })
      .where('id', '=', id)
      .where('state', '=', 'queued')
      .execute(),
  )
}

// 5xx: the server says never (RFC 5321 §4.2.1). All else, a server that is away above all, is worth another try.
function isFinal(error: unknown): boolean {
  const code = Number(codeOf(error))
  return code >= 500 && code < 600
}

// A mail server's own sentence names the recipient, who belongs neither into the log nor into the queue.
function codeOf(error: unknown): number | string {
  const { responseCode, code } = (error ?? {}) as { responseCode?: number; code?: string }
  return responseCode ?? code ?? 'unknown'
}
