import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { type Answer, type Context, type Form, guest } from '#base/http'
import { joinSentences } from '#base/sentences'
import type { Actor } from '#kit/actor'
import { routes } from '#routes'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { aMember } from '../identity/testing.ts'
import { jobs } from '../mail/jobs.ts'
import { aShop } from '../shops/testing.ts'
import { messages } from './messages.ts'
import { aHiding, aMeasure } from './testing.ts'
import { web } from './web.tsx'

joinSentences([ui, messages])
const house = await testHouse({ jobs })
const moderator = await aMember(house, { name: 'Modo', roles: ['moderator'] })

type Asked = {
  actor?: Actor
  form?: Form
  query?: Record<string, string>
  params?: Record<string, string>
  client?: string
}

async function ask(route: { method: string; pattern: string }, asked: Asked = {}): Promise<Answer> {
  const mounted = web.find((one) => one.route.pattern === route.pattern && one.route.method === route.method)!
  const plain = { params: {}, query: {}, form: {}, uploads: [], cookies: {}, rawBody: Buffer.alloc(0), url: '/' }
  const context: Context = { ...house, ...plain, actor: guest, client: '192.0.2.1', headers: new Headers(), ...asked }
  return mounted.run(context as never)
}
const html = (answer: Answer) => (answer.kind === 'page' ? renderToString(answer.body) : assert.fail(answer.kind))
const report = (item: string) => ({
  item,
  reason: 'Cet objet est une copie.',
  email: 'a@exemple.test',
  goodFaith: 'yes',
})

test('the desk is for moderators, the log and the report form for everybody', () => {
  const of = (route: { method: string; pattern: string }) =>
    web.find((one) => one.route.pattern === route.pattern && one.route.method === route.method)!.access
  const { index, create, lift, answerReport, publicLog, report: form, sendReport } = routes.moderation
  assert.deepEqual([index, create, lift, answerReport].map(of), Array(4).fill('moderator'))
  assert.deepEqual([publicLog, form, sendReport].map(of), Array(3).fill('open'))
})

test('a report arrives on the desk, and its link prepares the measure', async () => {
  const { slug } = await aShop(house, { name: 'Chez Lou' })
  const path = `/boutiques/${slug}`
  assert.equal((await ask(routes.moderation.sendReport, { form: report(path) })).kind, 'redirect')
  const desk = html(await ask(routes.moderation.index, { actor: moderator }))
  assert.match(desk, /Cet objet est une copie/)
  const query = { objet: path, signalement: '1' }
  const prepared = html(await ask(routes.moderation.index, { actor: moderator, query }))
  assert.ok(prepared.includes(`value="${path}"`) && prepared.includes('name="report" value="1"'))
})

test('a refused measure comes back with what was written', async () => {
  const form = { item: 'nulle-part', ...aHiding, reason: 'court' }
  const answer = await ask(routes.moderation.create, { actor: moderator, form })
  assert.equal(answer.status, 422)
  assert.match(html(answer), /court<\/textarea>/)
  assert.match(html(answer), /10 caractères au moins/)
})

test('a measure can be lifted from the desk, with a reason', async () => {
  const { slug } = await aShop(house)
  const measure = String(await aMeasure(house, moderator, slug))
  const lift = (reason: string) =>
    ask(routes.moderation.lift, { actor: moderator, params: { measure }, form: { reason } })
  assert.equal((await lift('')).status, 422)
  assert.equal((await lift('La photo est bien la sienne.')).kind, 'redirect')
  assert.match(html(await ask(routes.moderation.publicLog)), /Levée le/)
})

test('the sixth report to answer one address in an hour is refused', async () => {
  const { slug } = await aShop(house)
  const form = { ...report(slug), email: 'noyee@exemple.test' }
  for (let client = 0; client < 5; client++)
    await ask(routes.moderation.sendReport, { form, client: `192.0.2.${client}` })
  assert.equal((await ask(routes.moderation.sendReport, { form, client: '192.0.2.9' })).status, 409)
})

test('a report without good faith comes back filled', async () => {
  const answer = await ask(routes.moderation.sendReport, { form: { ...report('chez-lou'), goodFaith: '' } })
  assert.match(html(answer), /bonne foi de qui/)
  assert.match(html(answer), /value="chez-lou"/)
})

test('the log shows a page that exists, whatever number is asked', async () => {
  for (const page of ['0', '-3', '99', 'abc', '1e9'])
    assert.match(html(await ask(routes.moderation.publicLog, { query: { page } })), /<h1>/)
})
