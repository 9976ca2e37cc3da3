import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { type Answer, type Context, type Form, guest } from '#base/http'
import { joinSentences } from '#base/sentences'
import type { Actor } from '#kit/actor'
import { routes } from '#routes'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { jobs as mailJobs } from '../mail/jobs.ts'
import { messages as mail } from '../mail/messages.ts'
import { messages } from './messages.ts'
import { aMember, signedIn } from './testing.ts'
import { web } from './web.tsx'

joinSentences([ui, mail, messages])
const house = await testHouse({ jobs: mailJobs })
const password = 'une longue phrase'

type Asked = { actor?: Actor; form?: Form; query?: Record<string, string>; headers?: Headers; client?: string }

async function ask(route: { method: string; pattern: string }, asked: Asked = {}): Promise<Answer> {
  const mounted = web.find((one) => one.route.pattern === route.pattern && one.route.method === route.method)!
  const plain = { params: {}, query: {}, form: {}, uploads: [], cookies: {}, rawBody: Buffer.alloc(0), url: '/' }
  const context: Context = { ...house, ...plain, actor: guest, client: '192.0.2.1', headers: new Headers(), ...asked }
  return mounted.run(context as never)
}
const html = (answer: Answer) => (answer.kind === 'page' ? renderToString(answer.body) : assert.fail(answer.kind))
const redirect = (answer: Answer) => (answer.kind === 'redirect' ? answer : assert.fail(html(answer)))

test('the entrance is open, the account is for members', () => {
  const { updateAccount, account } = routes.identity
  const access = (pattern: string, method: string) =>
    web.find(({ route }) => route.pattern === pattern && route.method === method)!.access
  assert.equal(access(account.pattern, 'GET'), 'member')
  assert.equal(access(updateAccount.pattern, 'POST'), 'member')
  assert.equal(access(routes.identity.signIn.pattern, 'POST'), 'open')
})

test('from the sign-up form to the page one came for', async () => {
  const form = { name: 'Lou', email: 'lou@exemple.test', password, agreed: 'yes', return: '/atelier' }
  assert.match(redirect(await ask(routes.identity.createAccount, { form })).to, /verification\?return=%2Fatelier/)
  await house.work()
  const link = new URL(/https?:\S+jeton=\S+/.exec(house.sent.at(-1)!.text)![0])
  const query = Object.fromEntries(link.searchParams)
  assert.match(html(await ask(routes.identity.verify, { query })), /lou@exemple\.test/)
  const confirm = { token: query.jeton!, return: query.return!, password }
  const answer = redirect(await ask(routes.identity.confirm, { form: confirm }))
  assert.equal(answer.to, '/atelier')
  assert.equal(answer.cookies?.length, 1)
})

test('a form that is refused comes back filled, without the password', async () => {
  const form = { name: 'Lou <b>', email: 'lou', password: 'court', return: '/panier' }
  const answer = await ask(routes.identity.createAccount, { form })
  const page = html(answer)
  assert.equal(answer.status, 422)
  assert.match(page, /value="Lou &lt;b/)
  assert.match(page, /value="\/panier"/)
  assert.match(page, /10 caractères/)
  assert.ok(!page.includes('court"'))
})

test('a sign-in that is refused says one thing, whoever is meant', async () => {
  const page = html(await ask(routes.identity.openSession, { form: { email: 'nul@exemple.test', password } }))
  assert.match(page, /ne vont pas ensemble/)
})

test('too many letters to one address are refused in words', async () => {
  const form = { email: 'inondee@exemple.test' }
  for (let tries = 0; tries < 4; tries++) redirect(await ask(routes.identity.askReset, { form }))
  const answer = await ask(routes.identity.askReset, { form })
  assert.equal(answer.status, 409)
  assert.match(html(answer), /trop d’essais/)
})

test('a link past its end offers a new letter', async () => {
  assert.match(html(await ask(routes.identity.verify, { query: { jeton: 'vieux.lien' } })), /plus valable/)
  const answer = await ask(routes.identity.setPassword, { form: { token: 'vieux', password } })
  assert.match(html(answer), /déjà servi/)
})

test('each page of an account renders, and a faulty address leaves the other forms alone', async () => {
  const actor = await aMember(house, { name: 'Ana' })
  const headers = new Headers({ cookie: await signedIn(house, actor) })
  for (const { route, access } of web) {
    if (route.method !== 'GET' || route.pattern === routes.identity.exportData.pattern) continue
    const answer = await ask(route, { actor: access === 'open' ? guest : actor, headers })
    assert.match(html(answer), /<h1>/)
  }
  const form = { name: 'Ana', line1: '3 rue du Moulin', postcode: '12', town: 'Rodez' }
  const again = await ask(routes.identity.updateAddress, { actor, headers, form })
  assert.equal(again.status, 422)
  assert.match(html(again), /3 rue du Moulin/)
  assert.equal((html(again).match(/role="alert"/g) ?? []).length, 1)
})

test('closing asks for the password and for the word', async () => {
  const actor = await aMember(house)
  const headers = new Headers({ cookie: await signedIn(house, actor) })
  const answer = await ask(routes.identity.closeAccount, { actor, headers, form: { password, sure: 'yes' } })
  assert.match(html(answer), /bon mot de passe/)
})

test('the data come as a file', async () => {
  const answer = await ask(routes.identity.exportData, { actor: await aMember(house, { name: 'Ana' }) })
  assert.ok(answer.kind === 'content' && JSON.parse(String(answer.content)).person.name === 'Ana')
})
