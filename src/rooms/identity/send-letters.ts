import type { Tx } from '#base/database'
import { postLetter } from '#rooms/mail'
import { accountExistsLetter, passwordChangedLetter, resetLetter, verificationLetter } from './emails.tsx'

export async function sendVerificationLetter(tx: Tx, to: string, token: string, back: string): Promise<void> {
  await postLetter(tx, { to, ...verificationLetter(token, back) })
}

export async function sendAccountExistsLetter(tx: Tx, to: string): Promise<void> {
  await postLetter(tx, { to, ...accountExistsLetter() })
}

export async function sendResetLetter(tx: Tx, to: string, token: string): Promise<void> {
  await postLetter(tx, { to, ...resetLetter(token) })
}

export async function sendPasswordChangedLetter(tx: Tx, to: string): Promise<void> {
  await postLetter(tx, { to, ...passwordChangedLetter() })
}
