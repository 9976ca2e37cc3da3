import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCommune } from '#base/communes'
import { joinSentences } from '#base/sentences'
import type { Actor } from '#kit/actor'
import type { AnyRoute } from '#kit/route'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { aPhotoFile } from '../catalogue/testing.ts'
import { messages } from './messages.ts'
import { aMaker, aShop } from './testing.ts'
import { web } from './web.tsx'

joinSentences([ui, messages])
const house = await testHouse()
const door = asker(house, web)
const ask = (actor: Actor, route: AnyRoute, asked: object = {}) => door(route, { ...asked, actor })

const opening = {
  name: 'Terre & Lin',
  status: 'private_person',
  legalName: 'Aline Ormeau',
  town: 'Brest',
  price: '4,90',
}

test('the opening form opens a shop and leads to its listings', async () => {
  const maker = await aMaker(house)
  const empty = await ask(maker, routes.shops.opening)
  assert.match(empty.html, /name="legalName"/)
  const answer = await ask(maker, routes.shops.create, { form: opening })
  assert.match(answer.to, /^\/atelier\/boutiques\/\d+\/creations$/)
})

test('a town that several communes share comes back as a choice, with all that was typed', async () => {
  const maker = await aMaker(house)
  const again = await ask(maker, routes.shops.create, { form: { ...opening, town: 'Saint-Denis' } })
  assert.equal(again.status, 422)
  assert.match(again.html, /value="93066"/)
  assert.match(again.html, /value="Terre &amp; Lin"/)
  const { to } = await ask(maker, routes.shops.create, { form: { ...opening, town: 'Saint-Denis', commune: '93066' } })
  assert.match(to, /creations$/)
})

test('a shop in one of several towns of a name keeps its town when only the name changes', async () => {
  const { maker, shop } = await aShop(house, { commune: findCommune('93066')! })
  const { html } = await ask(maker, routes.shops.edit, { params: { shop: String(shop) } })
  assert.match(html, /value="93066" checked/)
})

test('each form of the settings saves its part and comes back to it', async () => {
  const { maker, shop } = await aShop(house)
  const send = (route: AnyRoute, form: Record<string, string | string[]>, more = {}) =>
    ask(maker, route, { params: { shop: String(shop), ...more }, form })
  const { edit: _, ...r } = routes.shops
  assert.match((await send(r.update, { name: 'Grès', story: 'Une histoire', town: '29200' })).to, /#nom$/)
  const delivery = { price: '5', zones: ['mainland', 'corsica'], preparationDays: '2', carrierDays: '3' }
  assert.match((await send(r.updateDelivery, delivery)).to, /#livraison$/)
  assert.match((await send(r.addHandOver, { town: 'Brest', place: 'Halles', hours: 'samedi' })).to, /#remise$/)
  assert.match((await send(r.goAway, { until: '2999-01-01' })).html, /dans l’année/)
  const { html } = await ask(maker, routes.shops.edit, { params: { shop: String(shop) } })
  for (const text of ['Une histoire', 'Halles', 'value="5,00"']) assert.ok(html.includes(text), text)
})

test('what was typed into a refused form stays, the other forms show what is stored', async () => {
  const { maker, shop } = await aShop(house)
  const answer = await ask(maker, routes.shops.updateSeller, {
    params: { shop: String(shop) },
    form: { status: 'company', legalName: 'SARL <Terre>', siret: '123', town: 'Rennes' },
  })
  assert.equal(answer.status, 422)
  assert.match(answer.html, /SARL &lt;Terre>/)
  assert.match(answer.html, /value="123"/)
  assert.match(answer.html, /n’est pas un SIRET/)
})

test('publishing without the law’s details says which, and shows what is stored', async () => {
  const { maker, shop } = await aShop(house, { published: false, seller: { mediator: '' } })
  const answer = await ask(maker, routes.shops.publish, { params: { shop: String(shop) } })
  assert.equal(answer.status, 422)
  assert.match(answer.html, /3 rue des Ormes/)
})

test('a portrait is a picture, kept and taken away again', async () => {
  const { maker, shop } = await aShop(house)
  const send = (bytes: Buffer | undefined, form = {}) =>
    ask(maker, routes.shops.updatePortrait, {
      params: { shop: String(shop) },
      form,
      uploads: bytes ? [{ field: 'portrait', name: 'moi.jpg', type: 'image/jpeg', bytes }] : [],
    })
  assert.match((await send(await aPhotoFile())).to, /#portrait$/)
  assert.match(
    (await ask(maker, routes.shops.edit, { params: { shop: String(shop) } })).html,
    /\/photos\/[0-9a-f]{32}-360/,
  )
  assert.match((await send(Buffer.from('<svg/>'))).html, /n’est pas une photo/)
  assert.match((await send(undefined)).html, /Ce champ est nécessaire/)
  assert.match((await send(undefined, { remove: 'yes' })).to, /#portrait$/)
})

test('another maker’s settings are missing', async () => {
  const { shop } = await aShop(house)
  const stranger: Actor = await aMaker(house)
  const params = { shop: String(shop) }
  await assert.rejects(ask(stranger, routes.shops.edit, { params }), { code: 'page_missing' })
  await assert.rejects(ask(stranger, routes.shops.updatePortrait, { params, form: { remove: 'yes' } }), {
    code: 'page_missing',
  })
})
