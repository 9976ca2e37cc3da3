import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { guest } from '#kit/actor'
import { Refusal } from '#kit/refusal'
import { testHouse } from '#test/database'
import { jobs as mailJobs } from '../mail/jobs.ts'
import { codeOfRefusal, openAuth } from './auth.ts'
import { changePassword, checkPassword } from './change-password-flow.ts'
import { confirmAddress } from './confirm-address-flow.ts'
import { createOperator } from './create-operator-flow.ts'
import { findActor } from './find-actor.ts'
import { hasOperator } from './queries.ts'
import { askReset, setPassword } from './reset-password-flow.ts'
import { sessionCookieName } from './session-cookie.ts'
import { signIn } from './sign-in-flow.ts'
import { signUp } from './sign-up-flow.ts'
import { verifyPerson } from './verify-person.ts'

const heard: { person: number; email: string }[] = []
const jobs = {
  ...mailJobs,
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
  return confirmAddress(house, { token: await tokenFor(email), password }, device)
}

test('an account opens with its letter and its password, and its holder is known from then on', async () => {
  await signUp(house, newcomer('Lou@Exemple.test'))
  const cookie = await confirmAddress(house, { token: await tokenFor('lou@exemple.test'), password }, device)
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

test('signing up with an address that has an account answers the same, changes nothing, and writes to its owner', async () => {
  const email = 'deja@exemple.test'
  await aVerified(email)
  const answer = await signUp(house, { ...newcomer(email), name: 'Autre', password: 'un autre mot de passe' })
  assert.equal(answer, await signUp(house, newcomer('neuf@exemple.test')))
  assert.equal((await lastLetter(email)).subject, 'Vous avez déjà un compte')
  await assert.rejects(
    signIn(house, { email, password: 'un autre mot de passe', return: '' }, device),
    refusedAs('sign_in_refused'),
  )
  assert.ok(await signIn(house, { email, password, return: '' }, device))
})

test('before it is confirmed a right password is refused like a wrong one, and the letter goes out again', async () => {
  const email = 'attente@exemple.test'
  await signUp(house, newcomer(email))
  await lastLetter(email)
  const before = house.sent.length
  const [right, wrong, nobody] = await Promise.all(
    [
      { email, password },
      { email, password: 'pas le bon du tout' },
      { email: 'personne@exemple.test', password },
    ].map((given) => signIn(house, { ...given, return: '' }, device).catch((error) => error)),
  )
  assert.deepEqual([right.code, wrong.code, nobody.code], Array(3).fill('sign_in_refused'))
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

test('the letter alone does not open an account that somebody else prepared', async () => {
  const email = 'visee@exemple.test'
  await signUp(house, newcomer(email))
  const token = await tokenFor(email)
  await assert.rejects(
    confirmAddress(house, { token, password: 'mon propre mot' }, device),
    refusedAs('password_wrong'),
  )
  await askReset(house, email)
  await setPassword(house, { token: await tokenFor(email), password: 'mon propre mot' })
  assert.ok(await signIn(house, { email, password: 'mon propre mot', return: '' }, device))
  await assert.rejects(signIn(house, { email, password, return: '' }, device), refusedAs('sign_in_refused'))
})

test('a token that is forged or for nothing confirms nothing', async () => {
  await assert.rejects(confirmAddress(house, { token: 'a.b', password }, device), refusedAs('verification_over'))
})

test('two sign-ups of one address at once make one account', async () => {
  const email = 'ensemble@exemple.test'
  await Promise.all([signUp(house, newcomer(email)), signUp(house, newcomer(email)), signUp(house, newcomer(email))])
  const { length } = await house.db.selectFrom('persons').select('id').where('email', '=', email).execute()
  assert.equal(length, 1)
})

test('a new password by letter works once and ends every session', async () => {
  const email = 'oubli@exemple.test'
  const cookie = await aVerified(email)
  await askReset(house, email)
  const token = await tokenFor(email)
  await setPassword(house, { token, password: 'un tout nouveau mot' })
  assert.equal(await findActor(house, headersWith(cookie)), guest)
  await assert.rejects(setPassword(house, { token, password: 'encore un autre mot' }), refusedAs('reset_over'))
  assert.ok(await signIn(house, { email, password: 'un tout nouveau mot', return: '' }, device))
  assert.equal((await lastLetter(email)).subject, 'Votre mot de passe a changé')
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
  await checkPassword(house, 'mot tout neuf', headersWith(fresh))
  await assert.rejects(checkPassword(house, password, headersWith(fresh)), refusedAs('password_wrong'))
})

test('the first operator can sign in with what was printed', async () => {
  assert.equal(await hasOperator(house.db), false)
  const given = await createOperator(house, 'Maison@Exemple.test')
  assert.equal(await hasOperator(house.db), true)
  const cookie = await signIn(house, { ...given, return: '' }, device)
  assert.deepEqual((await findActor(house, headersWith(cookie))).roles, ['operator'])
})

test('the library keeps neither the address of the client nor a clear token', async () => {
  await askReset(house, 'lou@exemple.test')
  const [session] = await house.db.selectFrom('sessions').select('ip_address').limit(1).execute()
  assert.ok(!session?.ip_address)
  const rows = await house.db.selectFrom('verifications').select('identifier').execute()
  assert.ok(rows.every(({ identifier }) => !identifier.includes('reset-password')))
  assert.throws(() => codeOfRefusal(new Error('a bug')))
  assert.equal(sessionCookieName({ ...house.config, trial: false }), '__Secure-echoppe.session_token')
})
