import assert from 'node:assert/strict'
import { test } from 'node:test'
import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { joinSentences } from '#base/sentences'
import type { Actor } from '#kit/actor'
import { addDays, dayOf } from '#kit/dates'
import { formatNumber } from '#kit/number'
import type { AnyRoute } from '#kit/route'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { messages as shops } from '../shops/messages.ts'
import { aShop } from '../shops/testing.ts'
import { normalCode } from './discount.ts'
import { messages } from './messages.ts'
import { stopDiscount } from './stop-discount.ts'
import { suggestCodes } from './suggest-codes.ts'
import { aDiscount } from './testing.ts'
import { web } from './web.tsx'

joinSentences([ui, shops, messages])
const house = await testHouse()
const door = asker(house, web)
const ask = (actor: Actor, route: AnyRoute, params: object, form = {}) =>
  door(route, { actor, params: params as Record<string, string>, form })
const today = dayOf(now())
const form = { code: 'noël 10', kind: 'percent', percent: '10', startsOn: today, minimum: '50' }

test('a maker without codes is told what they are for, creates one, and sees what it gives', async () => {
  const { maker, shop } = await aShop(house)
  const own = { shop: String(shop) }
  assert.match((await ask(maker, routes.discounts.index, own)).html, /Aucun code pour l’instant/)
  assert.match((await ask(maker, routes.discounts.new, own)).html, /<option value="MERCI-10"/)
  assert.equal((await ask(maker, routes.discounts.create, own, form)).to, routes.discounts.index(own))
  const { html } = await ask(maker, routes.discounts.index, own)
  for (const text of ['NOEL-10', '−10\u202f%', 'dès 50,00', 'utilisé 0 fois', 'En cours'])
    assert.ok(html.includes(text), text)
})

test('a form that is refused keeps what was typed, and says why beside the field', async () => {
  const { maker, shop } = await aShop(house)
  const own = { shop: String(shop) }
  const bad = { ...form, code: '🎁 cadeau', percent: '100', endsOn: 'jamais', mostUses: '1000000' }
  const { status, html } = await ask(maker, routes.discounts.create, own, bad)
  assert.equal(status, 422)
  for (const text of [
    'value="🎁 cadeau"',
    'value="100"',
    'de 3 à 30 caractères',
    '90 au plus',
    `${formatNumber(10_000)} au plus`,
  ])
    assert.ok(html.includes(text), text)
  await aDiscount(house, { maker, shop }, { code: 'NOEL10' })
  const again = await ask(maker, routes.discounts.create, own, form)
  assert.deepEqual([again.status, /Vous avez déjà un code NOEL10/.test(again.html)], [409, true])
})

test('a code is extended, stopped and taken up again from its own page', async () => {
  const { maker, shop } = await aShop(house)
  const discount = await aDiscount(house, { maker, shop })
  const own = { shop: String(shop), discount: String(discount) }
  const endsOn = addDays(today, 30)
  const extended = await ask(maker, routes.discounts.update, own, { endsOn, mostUses: '5' })
  assert.equal(extended.to, routes.discounts.edit(own))
  assert.match((await ask(maker, routes.discounts.edit, own)).html, /utilisé 0 fois sur 5/)
  const past = await ask(maker, routes.discounts.update, own, { endsOn: '2020-01-01', mostUses: '' })
  assert.match(past.html, /value="2020-01-01"/)
  await ask(maker, routes.discounts.stop, own)
  assert.match((await ask(maker, routes.discounts.edit, own)).html, /Reprendre ce code/)
  assert.match((await ask(maker, routes.discounts.index, own)).html, /Anciens codes.*Arrêté/s)
  await ask(maker, routes.discounts.resume, own)
  assert.match((await ask(maker, routes.discounts.index, own)).html, /En cours et prévus.*MERCI-10/s)
})

test('old codes stand on pages of fifty, and a page too far is the last', async () => {
  const own = await aShop(house)
  for (let nth = 1; nth <= 51; nth++) {
    const id = await aDiscount(house, own, { code: `ANCIEN-${nth}` })
    await inTransaction(house.db, (tx) => stopDiscount(tx, own.maker, own.shop, id))
  }
  const params = { shop: String(own.shop) }
  const at = async (page: string) =>
    (await door(routes.discounts.index, { actor: own.maker, params, query: { page } })).html
  assert.ok(!(await at('1')).includes('ANCIEN-1<'))
  for (const page of ['2', '99']) assert.ok((await at(page)).includes('ANCIEN-1<'), page)
})

test('another maker’s codes are missing', async () => {
  const owner = await aShop(house)
  const stranger = await aShop(house)
  const discount = String(await aDiscount(house, owner))
  for (const route of Object.values(routes.discounts)) {
    for (const shop of [owner.shop, stranger.shop]) {
      if (shop === stranger.shop && !route.pattern.includes(':discount')) continue
      await assert.rejects(ask(stranger.maker, route, { shop: String(shop), discount }, form), { code: 'page_missing' })
    }
  }
})

test('codes that are suggested are codes, and not yet taken', () => {
  for (let month = 1; month <= 12; month++) {
    const codes = suggestCodes(`2026-${String(month).padStart(2, '0')}-15`, ['BIENVENUE'])
    assert.equal(codes.length, 4)
    for (const code of codes) assert.match(code, /^[A-Z0-9-]{3,30}$/)
    assert.deepEqual(codes.map(normalCode), codes)
    assert.ok(!codes.includes('BIENVENUE'))
  }
})
