import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { openFolder } from './files.ts'

export type Letter = {
  reference: string
  to: string
  subject: string
  text: string
  html: string
  /** Where an answer goes, if not to the house. */
  replyTo?: string
  /** One-click address (RFC 8058), for letters that one may stop. */
  unsubscribe?: string
  sentAt: Date
}
export type Mailer = { send(letter: Letter): Promise<void>; close(): void }

/** Real mail over SMTP. The message id comes from the letter's reference, so that a letter sent twice is known as one. */
export function openSmtp(url: string, from: string, origin: string): Mailer {
  const transport = createTransport(url)
  return {
    async send(letter) {
      await transport.sendMail({
        from,
        to: letter.to,
        subject: letter.subject,
        text: letter.text,
        html: letter.html,
        // As an address of its own, never as text of a header: what it holds can begin no other header.
        ...(letter.replyTo ? { replyTo: { name: '', address: letter.replyTo } } : {}),
        messageId: `<${letter.reference}@${new URL(origin).hostname}>`,
        headers: letter.unsubscribe ? oneClick(letter.unsubscribe) : {},
      })
    },
    close: () => transport.close(),
  }
}

/** Letters as files in data/mail, for a trial: readable at /dev/mail. */
export function openMailFolder(data: string): Mailer {
  const files = openFolder(join(data, 'mail'))
  return {
    send: (letter) => files.put(`${letter.reference}.json`, Buffer.from(JSON.stringify(letter))),
    close: () => {},
  }
}

/** The letters of a trial, newest first. */
export async function listMailFolder(data: string): Promise<Letter[]> {
  const folder = join(data, 'mail')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const letters = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Letter),
  )
  return letters.sort((a, b) => String(b.sentAt).localeCompare(String(a.sentAt)))
}

function oneClick(address: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}
