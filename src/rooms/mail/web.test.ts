import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { inTransaction } from '#base/database'
import { type Answer, type Context, guest } from '#base/http'
import { openMailFolder } from '#base/mailer'
import { Refusal } from '#kit/refusal'
import { routes } from '#routes'
import { testHouse } from '#test/database'
import { jobs } from './jobs.ts'
import { postLetter } from './post-letter.ts'
import { findSubscription } from './queries.ts'
import { unsubscribeToken } from './unsubscribe-token.ts'
import { web } from './web.tsx'

const house = await testHouse({ jobs })
house.mailer.send = openMailFolder(house.config.data).send

async function ask(name: keyof typeof routes.mail, asked: Partial<Context> = {}): Promise<Answer> {
  const mounted = web.find(({ route }) => route === routes.mail[name])!
  const plain = { params: {}, query: {}, form: {}, uploads: [], cookies: {}, rawBody: Buffer.alloc(0), url: '/' }
  const context: Context = { ...house, ...plain, actor: guest, client: '', headers: new Headers(), ...asked }
  return mounted.run(context as never)
}
const html = (answer: Answer) => (answer.kind === 'page' ? renderToString(answer.body) : assert.fail(answer.kind))
const isMissing = (error: unknown) => error instanceof Refusal && error.kind === 'missing'

async function aLetter(): Promise<string> {
  const letter = { kind: 'test.news', to: 'zoe@exemple.test', subject: 'Des nouvelles', mayUnsubscribe: true }
  const body = { html: '<p>Bonjour</p>', text: 'Bonjour, voir http://localhost:3999/panier' }
  const reference = await inTransaction(house.db, (tx) => postLetter(tx, { ...letter, ...body }))
  await house.work()
  return reference
}

test('the page asks, one click stops, another takes it back', async () => {
  const reference = await aLetter()
  const params = { token: unsubscribeToken(house.keys, reference) }
  const refused = async () => (await findSubscription(house.db, reference))!.refused
  assert.match(html(await ask('unsubscribe', { params })), /zoe@exemple\.test/)
  assert.equal(await refused(), false)
  const oneClick = { 'List-Unsubscribe': 'One-Click' }
  assert.match(html(await ask('confirmUnsubscribe', { params, form: oneClick })), /noté/)
  assert.equal(await refused(), true)
  await ask('confirmUnsubscribe', { params, form: { again: 'yes' } })
  assert.equal(await refused(), false)
})

test('one click comes from a mail server: it is let in by its signature alone', async () => {
  const mounted = web.find(({ route }) => route === routes.mail.confirmUnsubscribe)!
  assert.equal(mounted.access, 'webhook')
  await assert.rejects(ask('confirmUnsubscribe', { params: { token: 'x.y' } }), isMissing)
})

test('a trial shows its letters with their links', async () => {
  const reference = await aLetter()
  assert.match(html(await ask('outbox')), /Des nouvelles/)
  const params = { reference }
  assert.match(html(await ask('letter', { params })), /<a href="http:\/\/localhost:3999\/panier">/)
  const whole = await ask('letter', { params, query: { forme: 'page' } })
  assert.match(whole.headers!['content-security-policy']!, /default-src 'none'/)
})

test('a house open to the public shows nobody its letters', async () => {
  const reference = await aLetter()
  const config = { ...house.config, trial: false }
  await assert.rejects(ask('outbox', { config }), isMissing)
  await assert.rejects(ask('letter', { config, params: { reference } }), isMissing)
})
