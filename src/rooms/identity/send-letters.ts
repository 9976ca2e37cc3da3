import type { Tx } from '#base/database'
import { postLetter } from '#rooms/mail'
import {
  accountExistsLetter,
  emailChangedLetter,
  emailChangeLetter,
  passwordChangedLetter,
  resetLetter,
  verificationLetter,
} from './emails.tsx'

/** `about` is given once for each asking, so that a job that runs twice writes once. */
type Asked = { to: string; about: string }

export async function sendVerificationLetter(tx: Tx, asked: Asked, token: string, back: string): Promise<void> {
  await postLetter(tx, { ...asked, ...verificationLetter(token, back) })
}

export async function sendAccountExistsLetter(tx: Tx, to: string, about: string): Promise<void> {
  await postLetter(tx, { to, about, ...accountExistsLetter() })
}

export async function sendResetLetter(tx: Tx, asked: Asked, token: string): Promise<void> {
  await postLetter(tx, { ...asked, ...resetLetter(token) })
}

export async function sendPasswordChangedLetter(tx: Tx, to: string): Promise<void> {
  await postLetter(tx, { to, ...passwordChangedLetter() })
}

export async function sendEmailChangeLetter(tx: Tx, asked: Asked, token: string): Promise<void> {
  await postLetter(tx, { ...asked, ...emailChangeLetter(token) })
}

export async function sendEmailChangedLetter(tx: Tx, to: string): Promise<void> {
  await postLetter(tx, { to, ...emailChangedLetter() })
}
