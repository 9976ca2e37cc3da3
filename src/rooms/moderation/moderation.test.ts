import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction, sql } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, MeasureId } from '#kit/id'
import { Refusal } from '#kit/refusal'
import { asOwner, testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { aMember } from '../identity/testing.ts'
import { jobs as mailJobs } from '../mail/jobs.ts'
import { aShop } from '../shops/testing.ts'
import type { MeasureNews } from './announcements.ts'
import { answerReport } from './answer-report.ts'
import { forgetReporters } from './forget-reporters.ts'
import { hide } from './hide.ts'
import { isHidden } from './is-hidden.ts'
import { lift } from './lift.ts'
import { countMeasures, listMeasuresOnShop, listOpenMeasures, listPublicLog } from './queries.ts'
import { listOpenReports } from './report-queries.ts'
import { sendReport } from './send-report.ts'
import { aHiding, aMeasure } from './testing.ts'

const news: MeasureNews[] = []
const jobs = { ...mailJobs, 'test.hear': { run: async (_: unknown, said: MeasureNews) => void news.push(said) } }
const house = await testHouse({
  jobs,
  listeners: { 'measure.taken': ['test.hear'], 'measure.lifted': ['test.hear'] },
})
const { db } = house
const moderator = await aMember(house, { name: 'Modo', roles: ['moderator'] })
const reason = 'La preuve a été apportée depuis.'

const refusedAs = (code: string) => (error: unknown) =>
  error instanceof Refusal && (error.code === code || error.faults[0]?.code === code)
const act = <Result>(work: (tx: Parameters<Parameters<typeof inTransaction>[1]>[0]) => Promise<Result>) =>
  inTransaction(db, work)
const hiding = (item: string, more: object = {}, by: Actor = moderator) =>
  act((tx) => hide(tx, by, { item, ...aHiding, ...more }))

async function isShown(listing: ListingId): Promise<boolean> {
  const { rows } = await sql<{ shown: boolean }>`
    select not ${isHidden('l.shop_id', 'l.id')} as shown from listings l where l.id = ${listing}`.execute(db)
  return rows[0]!.shown
}
async function changes(): Promise<string[]> {
  const { rows } = await sql<{ said: string }>`select kind || ' ' || id as said from changes order by xid, seq`.execute(
    db,
  )
  return rows.map(({ said }) => said)
}
async function lettersTo(email: string) {
  await house.work()
  return house.sent.filter(({ to }) => to === email)
}

test('a hidden listing is hidden, its neighbour is not, and lifting shows it again', async () => {
  const shop = await aShop(house)
  const [{ listing }, neighbour] = [await aListing(house, shop), await aListing(house, shop)]
  const measure = await aMeasure(house, moderator, `#${listing}`)
  assert.deepEqual([await isShown(listing), await isShown(neighbour.listing)], [false, true])
  await act((tx) => lift(tx, moderator, measure, { reason }))
  assert.equal(await isShown(listing), true)
})

test('a hidden shop hides all its listings', async () => {
  const shop = await aShop(house)
  const { listing } = await aListing(house, shop)
  await aMeasure(house, moderator, `http://localhost:3999/boutiques/${shop.slug}?page=2`)
  assert.equal(await isShown(listing), false)
  const { rows } = await sql<{
    hidden: boolean
  }>`select ${isHidden('s.id')} as hidden from shops s where s.id = ${shop.shop}`.execute(db)
  assert.equal(rows[0]!.hidden, true)
})

test('search and the rooms above hear of it, at its beginning and its end', async () => {
  const shop = await aShop(house)
  const { listing } = await aListing(house, shop)
  const measure = await aMeasure(house, moderator, `#${listing}`)
  assert.deepEqual((await changes()).slice(-2), [`measure ${measure}`, `listing ${listing}`])
  await act((tx) => lift(tx, moderator, measure, { reason }))
  assert.deepEqual((await changes()).slice(-2), [`measure ${measure}`, `listing ${listing}`])
  await house.work()
  assert.equal(news.filter((said) => said.measure === measure && said.shop === shop.shop).length, 2)
})

test('the maker gets the statement of reasons, and a letter when it ends', async () => {
  const shop = await aShop(house)
  const { listing } = await aListing(house, shop, { title: 'Vase rond' })
  const measure = await aMeasure(house, moderator, `/creations/vase-rond-${listing}`)
  const [statement] = await lettersTo(shop.maker.email!)
  for (const part of [aHiding.reason, aHiding.ground, 'Vase rond', 'Décision automatique', 'six mois', '/contact'])
    assert.ok(statement!.text.includes(part), part)
  assert.equal(statement!.unsubscribe, undefined)
  await act((tx) => lift(tx, moderator, measure, { reason }))
  const letters = await lettersTo(shop.maker.email!)
  assert.equal(letters.length, 2)
  assert.ok(letters[1]!.text.includes(reason))
})

test('only moderators and operators act; for others there is nothing there', async () => {
  const shop = await aShop(house)
  const item = `/boutiques/${shop.slug}`
  const treasurer = await aMember(house, { roles: ['treasurer'] })
  for (const other of [treasurer, shop.maker]) await assert.rejects(hiding(item, {}, other), refusedAs('page_missing'))
  const measure = await hiding(item, {}, await aMember(house, { roles: ['operator'] }))
  await assert.rejects(
    act((tx) => lift(tx, shop.maker, measure, { reason })),
    refusedAs('page_missing'),
  )
})

test('one measure at a time for a thing, however many press at once', async () => {
  const shop = await aShop(house)
  const item = `/boutiques/${shop.slug}`
  const tries = await Promise.allSettled([hiding(item), hiding(item), hiding(item)])
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
  const [measure] = await listMeasuresOnShop(db, shop.shop)
  await act((tx) => lift(tx, moderator, measure!.id, { reason }))
  await assert.rejects(
    act((tx) => lift(tx, moderator, measure!.id, { reason })),
    refusedAs('measure_lifted'),
  )
  assert.ok(await hiding(item))
})

test('what names no shop or listing is said beside the field', async () => {
  for (const item of ['/boutiques/nulle-part', '#999999', 'https://exemple.test/autre', '???'])
    await assert.rejects(hiding(item), refusedAs('item_unknown'))
  await assert.rejects(
    act((tx) => lift(tx, moderator, 999_999 as MeasureId, { reason })),
    refusedAs('page_missing'),
  )
})

test('the public log tells what was done and never whom', async () => {
  const shop = await aShop(house, { name: 'Le Pré Vert' })
  const item = `/boutiques/${shop.slug}`
  await assert.rejects(
    hiding(item, { publicLine: 'La boutique « le pre-vert » est masquée' }),
    refusedAs('measure_names'),
  )
  await hiding(item)
  const [latest] = await listPublicLog(db, 1, 10)
  assert.equal(latest!.publicLine, aHiding.publicLine)
  assert.ok(!JSON.stringify(await listPublicLog(db, 1, 100)).includes(shop.slug))
  assert.ok((await countMeasures(db)) >= (await listOpenMeasures(db)).length)
})

test('what was decided cannot be rewritten by the program', async () => {
  const rewrite = sql`update measures set reason = 'Une tout autre raison'`.execute(db)
  await assert.rejects(rewrite, /permission denied/)
})

test('a report is received, told to those who moderate, answered once and in words', async () => {
  const shop = await aShop(house)
  const { listing } = await aListing(house, shop)
  const email = 'veilleuse@exemple.test'
  const input = {
    item: `#${listing}`,
    reason: 'Cet objet est une copie.',
    rule: '',
    name: '',
    email,
    goodFaith: 'yes' as const,
  }
  const report = await act((tx) => sendReport(tx, moderator, input))
  const told = (await lettersTo(moderator.email!)).at(-1)!
  assert.match(told.text, /cooperative\/moderation/)
  assert.ok((await listOpenReports(db)).some(({ id }) => id === report))
  await hiding(`#${listing}`, { report })
  const answer = { decision: 'upheld' as const, answer: 'La création est masquée depuis ce matin.' }
  await act((tx) => answerReport(tx, moderator, report, answer))
  const [received, answered] = await lettersTo(email)
  assert.ok(!received!.text.includes('copie'))
  assert.ok(answered!.text.includes(answer.answer))
  await assert.rejects(
    act((tx) => answerReport(tx, moderator, report, answer)),
    refusedAs('report_answered'),
  )
  assert.equal((await listPublicLog(db, 1, 1))[0]!.onReport, true)
})

test('a measure cannot lean on a report about something else', async () => {
  const [one, other] = [await aShop(house), await aShop(house)]
  const given = {
    reason: 'Cet objet est une copie.',
    rule: '',
    name: '',
    email: 'a@exemple.test',
    goodFaith: 'yes' as const,
  }
  const report = await act((tx) => sendReport(tx, one.maker, { ...given, item: `/boutiques/${one.slug}` }))
  await assert.rejects(hiding(`/boutiques/${other.slug}`, { report }), refusedAs('measure_other_report'))
})

test('a year after the answer a report no longer knows who sent it; one that is open or recent does', async () => {
  const shop = await aShop(house)
  const send = (email: string) =>
    act((tx) =>
      sendReport(tx, shop.maker, {
        ...{ item: `/boutiques/${shop.slug}`, reason: 'Copie.', rule: '' },
        ...{ name: 'Zoé', email, goodFaith: 'yes' as const },
      }),
    )
  const [old, recent, open] = [await send('a@oubli.test'), await send('b@oubli.test'), await send('c@oubli.test')]
  for (const [report, days] of [[old, 367] as const, [recent, 363] as const]) {
    await act((tx) => answerReport(tx, moderator, report, { decision: 'dismissed', answer: 'Rien à redire ici.' }))
    await asOwner(
      house.ownerUrl,
      `update reports set answered_at = now() - interval '${days} days' where id = ${report}`,
    )
  }
  for (let time = 0; time < 2; time += 1) {
    await act(forgetReporters)
    const rows = await db
      .selectFrom('reports')
      .selectAll()
      .where('id', 'in', [old, recent, open])
      .orderBy('id')
      .execute()
    assert.deepEqual(
      rows.map((row) => [row.reporter_name, row.reporter_email, row.person_id, row.reason, row.state]),
      [
        ['', '', null, 'Copie.', 'dismissed'],
        ['Zoé', 'b@oubli.test', shop.maker.id, 'Copie.', 'dismissed'],
        ['Zoé', 'c@oubli.test', shop.maker.id, 'Copie.', 'open'],
      ],
    )
  }
})
