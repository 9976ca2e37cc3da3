import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime } from '#base/clock'
import { inTransaction, sql } from '#base/database'
import { guest } from '#kit/actor'
import { Refusal } from '#kit/refusal'
import { testHouse } from '#test/database'
import { jobs as mailJobs } from '../mail/jobs.ts'
import { codeOfRefusal, openAuth } from './auth.ts'
import { changePassword, confirmPassword } from './change-password-flow.ts'
import { confirmByPassword, findByToken, openSignedUp } from './confirm-sign-up-flow.ts'
import { createOperator } from './create-operator-flow.ts'
import { findActor } from './find-actor.ts'
import { jobs as ownJobs } from './jobs.ts'
import { hasOperator } from './queries.ts'
import { askReset, findResetting, setPassword } from './reset-password-flow.ts'
import { sessionCookieName } from './session-cookie.ts'
import { signIn } from './sign-in-flow.ts'
import { signUp } from './sign-up-flow.ts'
import { verifyPerson } from './verify-person.ts'

const heard: { person: number; email: string }[] = []
const jobs = {
  ...mailJobs,
  ...ownJobs,
  'test.hear': { run: async (_: unknown, news: { person: number; email: string }) => void heard.push(news) },
}
const house = await testHouse({ jobs, listeners: { 'person.verified': ['test.hear'] } })
const device = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const password = 'une longue phrase'

const newcomer = (email: string) => ({ name: 'Lou Essai', email, password, agreed: 'yes' as const, return: '' })
const headersWith = ({ name, value }: { name: string; value: string }) =>
  new Headers({ cookie: `${name}=${encodeURIComponent(value)}`, 'user-agent': device })
const refusedAs = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

async function lastLetter(to: string) {
  await house.work()
  return house.sent.findLast((letter) => letter.to === to)!
}
async function tokenFor(to: string): Promise<string> {
  const { text } = await lastLetter(to)
  return new URL(/https?:\S+jeton=\S+/.exec(text)![0]).searchParams.get('jeton')!
}
async function aVerified(email: string) {
  await signUp(house, newcomer(email))
  return confirm(await tokenFor(email), password)
}
async function confirm(token: string, typed: string) {
  return confirmByPassword(house, (await findByToken(house, token))!, typed, device)
}

test('an account opens with its letter and its password, and its holder is known from then on', async () => {
  await signUp(house, newcomer('lou@exemple.test'))
  const cookie = await confirm(await tokenFor('lou@exemple.test'), password)
  const actor = await findActor(house, headersWith(cookie))
  assert.deepEqual(
    { ...actor, id: typeof actor.id },
    { id: 'number', email: 'lou@exemple.test', emailVerified: true, name: 'Lou Essai', roles: [], system: false },
  )
})

test('better-auth reads the cookie that we write', async () => {
  const cookie = await aVerified('cookie@exemple.test')
  const session = await openAuth(house).api.getSession({ headers: headersWith(cookie) })
  assert.equal(session?.user.email, 'cookie@exemple.test')
})

test('a cookie that we did not sign is a guest, as is none', async () => {
  const { name, value } = await aVerified('faux@exemple.test')
  const [token] = value.split('.')
  assert.equal(await findActor(house, new Headers()), guest)
  for (const forged of [token!, `${token}.`, `${token}.AAAA`, `%E0%A4%A`, `.${value.split('.')[1]}`])
    assert.equal(await findActor(house, headersWith({ name, value: forged })), guest)
})

test('the confirmation is announced once', async () => {
  const email = 'une-fois@exemple.test'
  await aVerified(email)
  await inTransaction(house.db, (tx) => verifyPerson(tx, email))
  await house.work()
  assert.equal(heard.filter((news) => news.email === email).length, 1)
})

test('signing up with an address that has an account changes nothing, and writes to its owner', async () => {
  const email = 'deja@exemple.test'
  await aVerified(email)
  await signUp(house, { ...newcomer(email), name: 'Autre', password: 'un autre mot de passe' })
  assert.equal((await lastLetter(email)).subject, 'Vous avez déjà un compte')
  const intruder = signIn(house, { email, password: 'un autre mot de passe', return: '' }, device)
  await assert.rejects(intruder, refusedAs('sign_in_refused'))
  assert.ok(await signIn(house, { email, password, return: '' }, device))
})

test('signing up, asking for a new password and signing in do the same work for a known address and an unknown one', async () => {
  await aVerified('connue@exemple.test')
  await house.work()
  const acts = {
    signUp: (email: string) => signUp(house, newcomer(email)),
    askReset: (email: string) => askReset(house, email),
    signIn: (email: string) => signIn(house, { email, password: 'pas le bon', return: '' }, device).catch(() => {}),
  }
  for (const act of Object.values(acts)) {
    const [known, unknown] = [
      await writtenBy(() => act('connue@exemple.test')),
      await writtenBy(() => act('nul@exemple.test')),
    ]
    assert.deepEqual(known, unknown)
    assert.equal(known.jobs, 1)
  }
})

/** Rows that an act itself wrote: what a job does after it takes no time of the answer. */
async function writtenBy(act: () => Promise<unknown>) {
  const { rows: before } = await counts()
  await act()
  const { rows: after } = await counts()
  await house.work()
  return Object.fromEntries(Object.entries(after[0]!).map(([name, count]) => [name, count - before[0]![name]!]))
}

const counts = () =>
  sql<Record<string, number>>`select (select count(*)::int from pgboss.job) as jobs,
    (select count(*)::int from letters) as letters, (select count(*)::int from persons) as persons,
    (select count(*)::int from verifications) as verifications, (select count(*)::int from sign_ups) as sign_ups,
    (select count(*)::int from sessions) as sessions`.execute(house.db)

test('before its letter is read a right password is refused like a wrong one, and the letter goes out again', async () => {
  const email = 'attente@exemple.test'
  await signUp(house, newcomer(email))
  await lastLetter(email)
  const before = house.sent.length
  for (const given of [
    { email, password },
    { email: 'personne@exemple.test', password },
  ])
    await assert.rejects(signIn(house, { ...given, return: '' }, device), refusedAs('sign_in_refused'))
  await house.work()
  assert.equal(house.sent.length, before + 1)
})

test('nobody floods a mailbox by signing in again and again, nor learns that it stopped', async () => {
  const email = 'inondee@exemple.test'
  await signUp(house, newcomer(email))
  for (let tries = 0; tries < 9; tries++) {
    await assert.rejects(signIn(house, { email, password, return: '' }, device), refusedAs('sign_in_refused'))
  }
  await house.work()
  assert.equal(house.sent.filter(({ to }) => to === email).length, 1 + 6)
})

test('the letter alone does not open what somebody else prepared, and her own sign-up is hers whoever was first', async () => {
  const email = 'visee@exemple.test'
  const password = 'mon propre mot'
  await signUp(house, newcomer(email))
  const prepared = await tokenFor(email)
  await signUp(house, { ...newcomer(email), name: 'Elle-même', password })
  const own = await tokenFor(email)
  await signUp(house, newcomer(email))
  await assert.rejects(confirm(prepared, password), refusedAs('password_wrong'))
  const actor = await findActor(house, headersWith(await confirm(own, password)))
  assert.equal(actor.name, 'Elle-même')
  assert.equal(await findByToken(house, prepared), undefined)
  await assert.rejects(signIn(house, { ...newcomer(email) }, device), refusedAs('sign_in_refused'))
})

test('a token that is forged, used or past its end is for no sign-up', async () => {
  const email = 'finie@exemple.test'
  await signUp(house, newcomer(email))
  const token = await tokenFor(email)
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000)
  assert.ok(await atTime(inDays(2), () => findByToken(house, token)))
  assert.equal(await atTime(inDays(4), () => findByToken(house, token)), undefined)
  await confirm(token, password)
  for (const one of [token, 'a.b', '', `${token}a`]) assert.equal(await findByToken(house, one), undefined)
})

test('the letters of one address open one account', async () => {
  const email = 'ensemble@exemple.test'
  const tokens: string[] = []
  for (let nth = 0; nth < 3; nth++) {
    await signUp(house, newcomer(email))
    tokens.push(await tokenFor(email))
  }
  const pending = await Promise.all(tokens.map((token) => findByToken(house, token)))
  const opened = await Promise.allSettled(pending.map((one) => openSignedUp(house, one!, device)))
  assert.equal(opened.filter(({ status }) => status === 'fulfilled').length, 1)
  const { length } = await house.db.selectFrom('persons').select('id').where('email', '=', email).execute()
  assert.equal(length, 1)
})

test('an address of an international top domain signs up, in, and gets a new password', async () => {
  const email = 'lou@xn--80aswg.xn--p1ai'
  await aVerified(email)
  assert.ok(await signIn(house, { email, password, return: '' }, device))
  await askReset(house, email)
  await setPassword(house, { token: await tokenFor(email), password: 'un tout nouveau mot' }, device)
  assert.ok(await signIn(house, { email, password: 'un tout nouveau mot', return: '' }, device))
})

test('a new password by letter works once and ends every session', async () => {
  const email = 'oubli@exemple.test'
  const cookie = await aVerified(email)
  await askReset(house, email)
  const token = await tokenFor(email)
  const fresh = await setPassword(house, { token, password: 'un tout nouveau mot' }, device)
  assert.equal(await findActor(house, headersWith(cookie)), guest)
  assert.equal((await findActor(house, headersWith(fresh))).email, email)
  assert.equal(await findResetting(house, token), undefined)
  await assert.rejects(setPassword(house, { token, password: 'encore un autre mot' }, device), refusedAs('reset_over'))
  assert.ok(await signIn(house, { email, password: 'un tout nouveau mot', return: '' }, device))
  assert.equal((await lastLetter(email)).subject, 'Votre mot de passe a changé')
})

test('a new password ends the other links to one: those of a letter before, and hers who changes it signed in', async () => {
  const email = 'deux-liens@exemple.test'
  const cookie = await aVerified(email)
  const twice = async () => {
    const tokens: string[] = []
    for (let nth = 0; nth < 2; nth++) {
      await askReset(house, email)
      tokens.push(await tokenFor(email))
    }
    return tokens as [string, string]
  }
  const [kept] = await twice()
  const headers = headersWith(cookie)
  const change = { current: password, password: 'un autre mot de loin' }
  await changePassword(house, await findActor(house, headers), change, headers)
  assert.equal(await findResetting(house, kept), undefined)
  const [first, second] = await twice()
  await setPassword(house, { token: second, password: 'un tout nouveau mot' }, device)
  assert.equal(await findResetting(house, first), undefined)
})

test('asking for a new password for an address without account says nothing and writes to nobody', async () => {
  await house.work()
  const before = house.sent.length
  assert.equal(await askReset(house, 'inconnue@exemple.test'), undefined)
  await house.work()
  assert.equal(house.sent.length, before)
})

test('changing the password needs the old one and ends the other sessions', async () => {
  const email = 'change@exemple.test'
  const first = await aVerified(email)
  const second = await signIn(house, { email, password, return: '' }, device)
  const actor = await findActor(house, headersWith(first))
  const wrong = changePassword(
    house,
    actor,
    { current: 'pas le bon du tout', password: 'mot tout neuf' },
    headersWith(first),
  )
  await assert.rejects(wrong, refusedAs('password_wrong'))
  const given = { current: password, password: 'mot tout neuf' }
  const fresh = await changePassword(house, actor, given, headersWith(first))
  assert.equal((await findActor(house, headersWith(fresh))).email, email)
  assert.equal(await findActor(house, headersWith(second)), guest)
  const asking = { ...house, actor, client: '192.0.2.1', headers: headersWith(fresh) }
  await confirmPassword(asking, 'mot tout neuf')
  await assert.rejects(confirmPassword(asking, password), refusedAs('password_wrong'))
})

test('the first operator can sign in with what was printed', async () => {
  assert.equal(await hasOperator(house.db), false)
  const given = await createOperator(house, 'Maison@Céramique.test')
  assert.equal(given.email, 'maison@xn--cramique-b1a.test')
  assert.equal(await hasOperator(house.db), true)
  const cookie = await signIn(house, { ...given, return: '' }, device)
  assert.deepEqual((await findActor(house, headersWith(cookie))).roles, ['operator'])
})

test('the library keeps neither the address of the client nor a clear token', async () => {
  await askReset(house, 'lou@exemple.test')
  await house.work()
  const [session] = await house.db.selectFrom('sessions').select('ip_address').limit(1).execute()
  assert.ok(!session?.ip_address)
  const rows = await house.db.selectFrom('verifications').select('identifier').execute()
  assert.ok(rows.every(({ identifier }) => !identifier.includes('reset-password')))
  assert.throws(() => codeOfRefusal(new Error('a bug')))
  assert.equal(sessionCookieName({ ...house.config, trial: false }), '__Secure-echoppe.session_token')
})
