import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction, sql, type Tx } from '#base/database'
import { joinSentences } from '#base/sentences'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { plain } from '#test/client'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { messages as catalogue } from '../catalogue/messages.ts'
import { aListing } from '../catalogue/testing.ts'
import { web as catalogueWeb } from '../catalogue/web.tsx'
import { aMember } from '../identity/testing.ts'
import { jobs as mailJobs } from '../mail/jobs.ts'
import { messages as office } from '../office/messages.ts'
import { web as officeWeb } from '../office/web.tsx'
import { aShop } from '../shops/testing.ts'
import { answerReview } from './answer-review.ts'
import { askReview, mostReviews } from './ask-review.ts'
import { lift } from './lift.ts'
import { messages } from './messages.ts'
import { aHiding, aMeasure } from './testing.ts'
import { web } from './web.tsx'

joinSentences([ui, messages, catalogue, office])
const house = await testHouse({ jobs: mailJobs })
const moderator = await aMember(house, { name: 'Modo', roles: ['moderator'] })
const ask = asker(house, [...web, ...officeWeb, ...catalogueWeb])
const act = <Value>(work: (tx: Tx) => Promise<Value>) => inTransaction(house.db, work)
const reason = 'Le poinçon manque toujours sur la photo.'

async function aHiddenPiece() {
  const own = await aShop(house)
  const { listing } = await aListing(house, own, { title: 'Bague d’or' })
  return { ...own, listing, measure: await aMeasure(house, moderator, `#${listing}`) }
}

async function readable(...[route, asked]: Parameters<typeof ask>) {
  return plain((await ask(route, asked)).html)
}

test('her home, the piece’s form, its table and the counts say that it is hidden, and why', async () => {
  const { maker, shop, listing } = await aHiddenPiece()
  await aListing(house, { maker, shop })
  const at = { actor: maker, params: { shop: String(shop), listing: String(listing) } }
  const home = await readable(routes.office.home, { actor: maker })
  assert.ok(home.includes('« Bague d’or » est masquée'.replace('« ', '«\u202f').replace(' »', '\u202f»')))
  assert.ok(home.includes(aHiding.reason))
  assert.match(home, /J’ai corrigé/)
  assert.match(home, /1 création en vente/)
  assert.match(home, /1 création masquée/)
  const form = await readable(routes.catalogue.edit, at)
  assert.ok(form.includes(aHiding.reason))
  assert.match(form, /catalogue-state draft">Masquée</)
  assert.doesNotMatch(form, />En vente</)
  const table = await readable(routes.catalogue.index, { ...at, query: { etat: 'hidden' } })
  assert.match(table, /Masquées <span class="muted">1</)
  assert.match(table, /Bague d’or/)
})

test('« j’ai corrigé » reaches the desk once, whoever presses twice, and is nobody else’s to press', async () => {
  const { maker, measure } = await aHiddenPiece()
  const params = { measure: String(measure) }
  const send = () => ask(routes.moderation.askReview, { actor: maker, params, form: { words: 'Poinçon ajouté.' } })
  assert.equal((await send()).to, '/atelier')
  await send()
  const asked = house.db.selectFrom('review_requests').where('measure_id', '=', measure).selectAll()
  assert.equal((await asked.execute()).length, 1)
  await house.work()
  assert.equal(house.sent.filter(({ subject }) => subject === 'Une demande de nouvel examen').length, 1)
  const told = house.sent.filter(({ subject }) => subject === 'Une de vos créations est masquée')
  assert.ok(
    told.length > 0 && told.every(({ text }) => text.includes('J’ai corrigé')),
    'the letter says how to answer it',
  )
  assert.match(await readable(routes.moderation.index, { actor: moderator }), /Poinçon ajouté\./)
  assert.match(await readable(routes.office.home, { actor: maker }), /Vous avez demandé un nouvel examen/)
  const other = await aMember(house)
  await assert.rejects(ask(routes.moderation.askReview, { actor: other, params }), { code: 'page_missing' })
})

test('the answer says why the measure stays; then she may ask again, five times in all; lifting answers, too', async () => {
  const { maker, measure } = await aHiddenPiece()
  const again = () => act((tx) => askReview(tx, maker, measure, { words: '' }))
  for (let time = 0; time < mostReviews; time++) {
    await again()
    await act((tx) => answerReview(tx, moderator, measure, { reason }))
  }
  await assert.rejects(again(), { code: 'review_many' })
  await assert.rejects(
    act((tx) => answerReview(tx, moderator, measure, { reason })),
    { code: 'review_answered' },
  )
  assert.ok((await readable(routes.office.home, { actor: maker })).includes(reason))
  const told = house.db.selectFrom('letters').select('id').where('kind', '=', 'moderation.kept')
  assert.equal((await told.where('recipient', '=', maker.email!).execute()).length, mostReviews, 'each answer is told')

  const other = await aHiddenPiece()
  await act((tx) => askReview(tx, other.maker, other.measure, { words: '' }))
  await act((tx) => lift(tx, moderator, other.measure, { reason }))
  const open = sql`select from review_requests where measure_id = ${other.measure} and answered_at is null`
  assert.equal((await open.execute(house.db)).rows.length, 0)
  await assert.rejects(
    act((tx) => askReview(tx, other.maker, other.measure, { words: '' })),
    { code: 'measure_lifted' },
  )
})

test('what was asked is written once: the serving role changes and deletes none of it', async () => {
  const { maker, measure } = await aHiddenPiece()
  await act((tx) => askReview(tx, maker, measure, { words: 'Corrigé.' }))
  for (const statement of [sql`update review_requests set words = ''`, sql`delete from review_requests`])
    await assert.rejects(statement.execute(house.db), /permission denied/)
})
