import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinSentences } from '#base/sentences'
import type { Actor } from '#kit/actor'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { messages as ui } from '../../ui/messages.ts'
import { jobs as identityJobs } from '../identity/jobs.ts'
import { signUp } from '../identity/sign-up-flow.ts'
import { aMember, signedIn } from '../identity/testing.ts'
import { anOrder, aSellingHouse } from '../orders/testing.ts'
import { messages } from './messages.ts'
import { findAskedAt } from './queries.ts'
import { web } from './web.tsx'

joinSentences([ui, messages, { fr: { refusals: { password_wrong: 'Ce n’est pas le bon mot de passe.' } } }])
const house = await aSellingHouse({ jobs: identityJobs })
const ask = asker(house, web)
const password = 'une longue phrase'

async function as(actor: Actor) {
  return { actor, headers: new Headers({ cookie: await signedIn(house, actor) }) }
}

/** Gives a member the password that a sign-up would. */
async function withPassword(actor: Actor): Promise<void> {
  await signUp(house, { name: actor.name, email: 'prete@exemple.test', password, return: '' })
  const [{ password: hash } = { password: '' }] = await house.db.selectFrom('sign_ups').select('password').execute()
  const of = { person_id: actor.id!, account_id: String(actor.id), provider_id: 'credential', updated_at: new Date() }
  await house.db
    .insertInto('credentials')
    .values({ ...of, password: hash })
    .execute()
}

test('before she presses, the page lists what is left to do, what is erased, and what is kept, until when and why', async () => {
  const { maker } = await anOrder(house, { price: 4250 })
  const { html } = await ask(routes.leaving.show, await as(maker))
  for (const words of [/Une commande de/, /Ce qui est effacé/, /L123-22/, /L217-3/, /Dix ans/, /Demander la fermeture/])
    assert.match(html, words)
  const { html: simple } = await ask(routes.leaving.show, await as(await aMember(house)))
  assert.ok(!simple.includes('Ce qui reste à faire'))
  assert.match(simple, /immédiate et définitive/)
})

test('closing asks for the password and for the word; where it waits, she may change her mind', async () => {
  const { maker } = await anOrder(house)
  await withPassword(maker)
  const asking = await as(maker)
  const wrong = await ask(routes.leaving.ask, { ...asking, form: { password: 'pas le bon du tout', sure: 'yes' } })
  assert.match(wrong.html, /pas le bon mot de passe/)
  assert.equal((await ask(routes.leaving.ask, { ...asking, form: { password } })).status, 422)
  assert.equal((await ask(routes.leaving.ask, { ...asking, form: { password, sure: 'yes' } })).to, '/compte/fermeture')
  assert.match((await ask(routes.leaving.show, asking)).html, /Vous avez demandé la fermeture/)
  assert.equal((await ask(routes.leaving.stay, asking)).to, '/compte')
  assert.equal(await findAskedAt(house.db, maker.id!), undefined)
})

test('who leaves at once leaves nothing in her browser', async () => {
  const member = await aMember(house)
  await withPassword(member)
  const answer = await ask(routes.leaving.ask, { ...(await as(member)), form: { password, sure: 'yes' } })
  assert.equal(answer.to, '/')
  assert.equal(answer.headers['clear-site-data'], '"storage"')
})
