import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigFault, readConfig } from './config.ts'

const publisher = Object.fromEntries(
  ['NAME', 'FORM', 'ADDRESS', 'REGISTRATION', 'PHONE', 'EMAIL', 'DIRECTOR', 'HOST'].map((name) => [
    `ECHOPPE_PUBLISHER_${name}`,
    name === 'EMAIL' ? 'bonjour@echoppe.example' : 'x',
  ]),
)
const real = {
  ECHOPPE_URL: 'https://echoppe.example',
  SMTP_URL: 'smtp://a:b@mail.example:587',
  ECHOPPE_MAIL_FROM: 'Échoppe <bonjour@echoppe.example>',
  ECHOPPE_PROXIES: '1',
  ...publisher,
}

test('without any variable the house is a trial on this machine alone', () => {
  const config = readConfig({})
  assert.deepEqual(
    [config.trial, config.host, config.port, config.origin],
    [true, 'localhost', 3000, 'http://localhost:3000'],
  )
})

test('with its address the house is real, and its links use that address', () => {
  const config = readConfig({ ...real, PORT: '8080' })
  assert.deepEqual([config.trial, config.demonstration, config.origin], [false, false, 'https://echoppe.example'])
})

test('it listens to this machine alone unless told, and knows its proxies by count or by address', () => {
  assert.deepEqual([readConfig(real).host, readConfig(real).proxies], ['127.0.0.1', 1])
  const told = readConfig({ ...real, HOST: '0.0.0.0', ECHOPPE_PROXIES: '10.0.0.2, 172.18.0.0/16, 2001:db8::1' })
  assert.deepEqual([told.host, told.proxies], ['0.0.0.0', ['10.0.0.2', '172.18.0.0/16', '2001:db8::1']])
})

const wrong: Record<string, [string, Record<string, string>]> = {
  'a port that is a word': ['PORT', { PORT: 'trois' }],
  'a port past the last': ['PORT', { PORT: '70000' }],
  'an address without https': ['ECHOPPE_URL', { ...real, ECHOPPE_URL: 'http://echoppe.example' }],
  'an address with a path': ['ECHOPPE_URL', { ...real, ECHOPPE_URL: 'https://echoppe.example/boutique' }],
  'a trial that strangers could reach': ['HOST', { HOST: '0.0.0.0' }],
  'a real house that is not told its proxies': ['ECHOPPE_PROXIES', { ...real, ECHOPPE_PROXIES: '' }],
  'a real house with nothing in front that speaks https': ['ECHOPPE_PROXIES', { ...real, ECHOPPE_PROXIES: '0' }],
  'proxies that are neither a count nor addresses': ['ECHOPPE_PROXIES', { ECHOPPE_PROXIES: '10.0.0.1, nginx' }],
  'a negative count of proxies': ['ECHOPPE_PROXIES', { ECHOPPE_PROXIES: '-1' }],
  'a database of another kind': ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
  'one role for serving and owning in a real house': [
    'DATABASE_OWNER_URL',
    { ...real, DATABASE_URL: 'postgresql://a:b@c/d' },
  ],
  'a real house without a mail server': ['SMTP_URL', { ...real, SMTP_URL: '' }],
  'a mail server that is none': ['SMTP_URL', { SMTP_URL: 'mail.example' }],
  'a real house without a sender': ['ECHOPPE_MAIL_FROM', { ...real, ECHOPPE_MAIL_FROM: '' }],
  'a real house without a publisher': ['ECHOPPE_PUBLISHER_DIRECTOR', { ...real, ECHOPPE_PUBLISHER_DIRECTOR: '' }],
  'a publisher who can’t be written to': ['ECHOPPE_PUBLISHER_EMAIL', { ECHOPPE_PUBLISHER_EMAIL: 'bonjour' }],
  'a secret that is short': ['ECHOPPE_SECRET', { ECHOPPE_SECRET: 'court' }],
}
for (const [name, [variable, env]] of Object.entries(wrong)) {
  test(`${name} is refused in a sentence that names ${variable}`, () => {
    assert.throws(
      () => readConfig(env),
      (error: Error) => error instanceof ConfigFault && error.message.startsWith(`${variable} `),
    )
  })
}

test('a refusal repeats no password', () => {
  const env = { ...real, DATABASE_URL: 'mysql://user:hunter2@db' }
  assert.throws(
    () => readConfig(env),
    (error: Error) => !error.message.includes('hunter2'),
  )
})
