import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { type Letter, openSmtp } from './mailer.ts'

const letter: Letter = {
  reference: 'abcdefghjkmnpqrstvwx',
  to: 'eve@example.org',
  subject: 'Votre commande chez « Œuf & Cie »',
  text: 'Bonjour Ève,\n.\nune ligne d’un seul point ne finit pas la lettre.',
  html: '<p>Bonjour Ève</p>',
  unsubscribe: 'https://echoppe.example/lettres/jeton',
  replyTo: 'aline@boutique.example',
  sentAt: new Date('2026-11-21T10:00:00Z'),
}
const from = 'Échoppe <bonjour@echoppe.example>'

test('a letter goes out whole, known by its reference, with one click to stop its kind', async () => {
  const server = await listen()
  const mailer = openSmtp(server.url, from, 'https://echoppe.example')
  await mailer.send(letter)
  mailer.close()
  server.close()

  const { envelope, message } = server.taken
  assert.deepEqual(envelope, ['MAIL FROM:<bonjour@echoppe.example>', 'RCPT TO:<eve@example.org>'])
  assert.match(message, /^Message-ID: <abcdefghjkmnpqrstvwx@echoppe\.example>$/m)
  assert.match(message, /^List-Unsubscribe: <https:\/\/echoppe\.example\/lettres\/jeton>$/m)
  assert.match(message, /^Reply-To: aline@boutique\.example$/m)
  assert.match(message, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
  assert.match(message, /^\.\.$/m)
})

test('no address of an answer begins another header', async () => {
  const server = await listen()
  const mailer = openSmtp(server.url, from, 'https://echoppe.example')
  await mailer.send({ ...letter, replyTo: 'aline@boutique.example\r\nBcc: all@example.org' })
  mailer.close()
  server.close()
  const head = server.taken.message.split('\n\n')[0]!
  assert.doesNotMatch(head, /^Bcc:/im)
  assert.doesNotMatch(server.taken.envelope.join(' '), /all@example\.org/)
})

test('a server that refuses makes the sending fail, so that the letter waits for another try', async () => {
  const server = await listen('550 no')
  const mailer = openSmtp(server.url, from, 'https://echoppe.example')
  await assert.rejects(mailer.send(letter))
  mailer.close()
  server.close()
})

const real = process.env.TEST_SMTP_URL
test('a real mail server takes a letter', { skip: real ? false : 'skipped: no TEST_SMTP_URL' }, async () => {
  const mailer = openSmtp(real!, from, 'https://echoppe.example')
  await mailer.send(letter)
  mailer.close()
})

type Taken = { envelope: string[]; message: string }

/** The least of a mail server (RFC 5321): takes one letter, or answers its recipient with a refusal. */
async function listen(answerToRecipient = '250 ok'): Promise<{ url: string; taken: Taken; close(): void }> {
  const taken: Taken = { envelope: [], message: '' }
  const server = createServer((socket) => converse(socket, taken, answerToRecipient)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return { url: `smtp://127.0.0.1:${port}`, taken, close: () => void server.close() }
}

function converse(socket: Socket, taken: Taken, answerToRecipient: string): void {
  const say = (line: string) => void socket.write(`${line}\r\n`)
  let inMessage = false
  say('220 here')
  createInterface(socket).on('line', (line) => {
    if (inMessage && line !== '.') taken.message += `${line}\n`
    else if (inMessage) say('250 taken')
    else if (line === 'DATA') say('354 go on')
    else if (/^(MAIL|RCPT)/.test(line)) {
      taken.envelope.push(line)
      say(line.startsWith('RCPT') ? answerToRecipient : '250 ok')
    } else if (line === 'QUIT') socket.end('221 bye\r\n')
    else say('250 ok')
    if (line === 'DATA') inMessage = true
    else if (inMessage && line === '.') inMessage = false
  })
}
