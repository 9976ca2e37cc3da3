import type { Tx } from '#base/database'
import { newReference } from '#kit/id'
import { postLetter } from '#rooms/mail'
import { askedLetter, leftLetter } from './emails.tsx'
import type { Remaining } from './find-remaining.ts'

export async function sendAskedLetter(tx: Tx, to: string, remaining: Remaining): Promise<void> {
  await postLetter(tx, { to, about: newReference(), ...askedLetter(remaining) })
}

export async function sendLeftLetter(tx: Tx, to: string): Promise<void> {
  await postLetter(tx, { to, ...leftLetter() })
}
