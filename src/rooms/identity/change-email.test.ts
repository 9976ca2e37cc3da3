import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '#base/database'
import { joinSentences } from '#base/sentences'
import { type Actor, guest } from '#kit/actor'
import { Refusal } from '#kit/refusal'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { jobs as mailJobs } from '../mail/jobs.ts'
import { messages as mail } from '../mail/messages.ts'
import { changeEmail } from './change-email.ts'
import { askEmailChange } from './change-email-flow.ts'
import { type EmailChange, readEmailChange } from './email-change-token.ts'
import { findActor } from './find-actor.ts'
import { jobs } from './jobs.ts'
import { messages } from './messages.ts'
import { readSessionToken } from './session-cookie.ts'
import { aMember, signedIn } from './testing.ts'
import { web } from './web.tsx'

joinSentences([ui, mail, messages])
const verified: { person: number; email: string }[] = []
const house = await testHouse({
  jobs: {
    ...mailJobs,
    ...jobs,
    'test.hear': { run: async (_: unknown, news: { person: number; email: string }) => void verified.push(news) },
  },
  listeners: { 'person.verified': ['test.hear'] },
})
const ask = asker(house, web)
const refusedAs = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

async function lettersTo(email: string) {
  await house.work()
  return house.sent.filter(({ to }) => to === email)
}
async function askedFor(actor: Actor, email: string): Promise<{ token: string; change: EmailChange }> {
  await askEmailChange(house, actor, email)
  const token = new URL(/https?:\S+jeton=\S+/.exec((await lettersTo(email)).at(-1)!.text)![0]).searchParams.get(
    'jeton',
  )!
  return { token, change: readEmailChange(house.keys, token)! }
}
const apply = (actor: Actor, change: EmailChange, session = '') =>
  inTransaction(house.db, (tx) => changeEmail(tx, actor, change, session))

test('a new address is hers once she has read its letter; the old one is told, other devices are signed out', async () => {
  const actor = await aMember(house, { email: 'avant@exemple.test' })
  const [here, elsewhere] = [await signedIn(house, actor), await signedIn(house, actor)]
  const { token } = await askedFor(actor, 'apres@exemple.test')
  const asking = { actor, headers: new Headers({ cookie: here }) }
  const page = await ask(routes.identity.email, { ...asking, query: { jeton: token } })
  assert.match(page.html, /avant@exemple\.test à apres@exemple\.test/)
  assert.equal((await ask(routes.identity.changeEmail, { ...asking, form: { token } })).to, '/compte')
  assert.equal((await findActor(house, new Headers({ cookie: here }))).email, 'apres@exemple.test')
  assert.equal(await findActor(house, new Headers({ cookie: elsewhere })), guest)
  assert.deepEqual(
    (await lettersTo('avant@exemple.test')).map(({ subject }) => subject),
    ['Votre compte a changé d’adresse'],
  )
  assert.deepEqual(verified, [{ person: actor.id, email: 'apres@exemple.test' }])
})

test('a letter’s link changes nothing twice, nor for another, nor once the address is somebody’s', async () => {
  const [actor, other] = [await aMember(house), await aMember(house)]
  const { token, change } = await askedFor(actor, 'vise@exemple.test')
  await assert.rejects(apply(other, change), refusedAs('email_change_over'))
  assert.match((await ask(routes.identity.email, { actor: other, query: { jeton: token } })).html, /ne sert plus/)
  const taker = await aMember(house, { email: 'vise@exemple.test' })
  await assert.rejects(apply(actor, change), refusedAs('account_exists'))
  await house.db.deleteFrom('persons').where('id', '=', taker.id!).execute()
  await apply(actor, change)
  await assert.rejects(
    apply({ ...actor, email: change.to }, { ...change, to: 'encore@exemple.test' }),
    refusedAs('email_change_over'),
  )
  assert.equal(readEmailChange(house.keys, `${token}a`), undefined)
})

test('whether another has the wanted address is told to its mailbox alone', async () => {
  const [actor, other] = [await aMember(house), await aMember(house)]
  assert.equal(await askEmailChange(house, actor, other.email!), undefined)
  assert.deepEqual(
    (await lettersTo(other.email!)).map(({ subject }) => subject),
    ['Vous avez déjà un compte'],
  )
  await assert.rejects(askEmailChange(house, actor, actor.email!), refusedAs('email_same'))
})

test('what the old mailbox still holds opens nothing: its links to choose a password are void', async () => {
  const actor = await aMember(house)
  const one = { identifier: 'reset-password:x', value: String(actor.id), expires_at: new Date(Date.now() + 60_000) }
  await house.db.insertInto('verifications').values(one).execute()
  const { change } = await askedFor(actor, 'neuve@exemple.test')
  await apply(actor, change)
  const left = await house.db.selectFrom('verifications').select('id').where('value', '=', String(actor.id)).execute()
  assert.deepEqual(left, [])
})

test('what she wanted no letters about, her new address gets no letters about', async () => {
  const actor = await aMember(house)
  await house.db
    .insertInto('mail_refusals')
    .values({ recipient: actor.email!, kind: 'essai', occurred_at: new Date() })
    .execute()
  const { change } = await askedFor(actor, 'calme@exemple.test')
  await apply(actor, change)
  const rows = await house.db.selectFrom('mail_refusals').select(['recipient', 'kind']).execute()
  assert.deepEqual(rows, [{ recipient: 'calme@exemple.test', kind: 'essai' }])
})

test('all other devices are signed out with one button', async () => {
  const actor = await aMember(house)
  const [here, elsewhere] = [await signedIn(house, actor), await signedIn(house, actor)]
  const headers = new Headers({ cookie: here })
  assert.match((await ask(routes.identity.sessions, { actor, headers })).html, /Déconnecter mes autres appareils/)
  await ask(routes.identity.endOtherSessions, { actor, headers })
  assert.ok(readSessionToken({ ...house, headers }))
  assert.notEqual(await findActor(house, headers), guest)
  assert.equal(await findActor(house, new Headers({ cookie: elsewhere })), guest)
})
