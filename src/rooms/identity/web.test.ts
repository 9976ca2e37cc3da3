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
import { jobs } from './jobs.ts'
import { messages } from './messages.ts'
import { aMember, signedIn } from './testing.ts'
import { web } from './web.tsx'

joinSentences([ui, mail, messages])
const house = await testHouse({ jobs: { ...mailJobs, ...jobs } })
const password = 'une longue phrase'

type Asked = {
  actor?: Actor
  form?: Form
  query?: Record<string, string>
  headers?: Headers
  client?: string
  cookies?: Record<string, string>
}

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

async function signUpAndRead(email: string) {
  const form = { name: 'Lou', email, password, agreed: 'yes', return: '/atelier' }
  const answer = redirect(await ask(routes.identity.createAccount, { form }))
  await house.work()
  const link = new URL(/https?:\S+jeton=\S+/.exec(house.sent.at(-1)!.text)![0])
  const [{ name = '', value = '' } = {}] = answer.cookies ?? []
  return { to: answer.to, cookies: { [name]: value }, query: Object.fromEntries(link.searchParams) }
}

test('in the browser that signed up, the letter’s link opens the account, at the page one came for', async () => {
  const { to, cookies, query } = await signUpAndRead('lou@exemple.test')
  assert.match(to, /verification\?return=%2Fatelier/)
  assert.match(html(await ask(routes.identity.verify, { cookies })), /lou@exemple\.test/)
  const answer = redirect(await ask(routes.identity.verify, { query, cookies }))
  assert.equal(answer.to, '/atelier')
  assert.deepEqual(
    answer.cookies?.map(({ name }) => name),
    ['echoppe.session_token', 'inscription'],
  )
  assert.match(html(await ask(routes.identity.verify, { query, cookies })), /déjà servi/)
})

test('in another browser, the link asks for the password first', async () => {
  const { cookies } = await signUpAndRead('autre@exemple.test')
  const { query } = await signUpAndRead('mila@exemple.test')
  for (const other of [{}, cookies, { inscription: '' }])
    assert.match(html(await ask(routes.identity.verify, { query, cookies: other })), /mila@exemple\.test/)
  const form = { token: query.jeton!, return: query.return!, password: 'pas le bon du tout' }
  assert.equal((await ask(routes.identity.confirm, { form })).status, 422)
  assert.equal(redirect(await ask(routes.identity.confirm, { form: { ...form, password } })).to, '/atelier')
})

test('a weak password is refused beside its field, with advice, on each form that takes one', async () => {
  const signUp = { name: 'Lou', email: 'lou.martin@exemple.test', agreed: 'yes', return: '' }
  const refused = async (password: string) =>
    html(await ask(routes.identity.createAccount, { form: { ...signUp, password } }))
  assert.match(await refused('motdepasse'), /parmi les plus utilisés/)
  assert.match(await refused('lou.martin@exemple.test'), /votre nom ou de votre adresse/)
  const actor = await aMember(house)
  const change = { current: password, password: '1234567890' }
  assert.match(html(await ask(routes.identity.changePassword, { actor, form: change })), /trois ou quatre mots/)
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

test('a link past its end, or used, offers a new letter instead of a form', async () => {
  assert.match(html(await ask(routes.identity.verify, { query: { jeton: 'vieux.lien' } })), /plus valable/)
  const page = html(await ask(routes.identity.reset, { query: { jeton: 'vieux' } }))
  assert.match(page, /ne sert plus/)
  assert.ok(!page.includes('type="password"'))
  const answer = await ask(routes.identity.setPassword, { form: { token: 'vieux', password } })
  assert.match(html(answer), /ne sert plus/)
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

test('the data come as a file', async () => {
  const answer = await ask(routes.identity.exportData, { actor: await aMember(house, { name: 'Ana' }) })
  assert.ok(answer.kind === 'content' && JSON.parse(String(answer.content)).person.name === 'Ana')
})
