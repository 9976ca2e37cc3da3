import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { enqueue } from '#base/jobs'
import { readEmail } from '#kit/email'
import { oneLine } from '#kit/excerpt'
import { newReference } from '#kit/id'
import { findLetterAbout } from './queries.ts'

export type LetterToPost = {
  /** The room and the occasion, such as `orders.paid`: what one may stop is a kind. */
  kind: string
  /** What it tells of. The same kind about the same thing is written once to an address. */
  about?: string
  to: string
  /** Where an answer goes, if not to the house: the address of one mailbox. What is none is left out. */
  replyTo?: string
  language?: string
  subject: string
  html: string
  text: string
  /** Necessary letters (a purchase, a security matter, a decision of the house) cannot be stopped. */
  mayUnsubscribe?: boolean
}

/** Writes a letter in the caller's transaction; it is sent after commit. @returns its reference. */
export async function postLetter(tx: Tx, letter: LetterToPost): Promise<string> {
  const written = await tx
    .insertInto('letters')
    .values({
      reference: newReference(),
      kind: letter.kind,
      about: letter.about ?? null,
      recipient: letter.to.trim().toLowerCase(),
      // Read again: an address typed by somebody must not become two, nor another header.
      reply_to: readEmail(letter.replyTo ?? '') ?? null,
      language: letter.language ?? 'fr',
      subject: oneLine(letter.subject),
      html_body: letter.html,
      text_body: letter.text,
      may_unsubscribe: letter.mayUnsubscribe ?? false,
      occurred_at: now(),
    })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'about', 'recipient']).where('about', 'is not', null).doNothing(),
    )
    .returning(['id', 'reference'])
    .executeTakeFirst()
  if (!written) return findLetterAbout(tx, letter)
  await enqueue(tx, 'mail.send', { letter: written.id })
  return written.reference
}
