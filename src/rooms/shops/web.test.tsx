import assert from 'node:assert/strict'
import { test } from 'node:test'
import { now } from '#base/clock'
import { findCommune } from '#base/communes'
import type { Form } from '#base/http'
import { joinSentences } from '#base/sentences'
import type { Actor } from '#kit/actor'
import { addDays, dayOf } from '#kit/dates'
import type { AnyRoute } from '#kit/route'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { aPhotoFile } from '../catalogue/testing.ts'
import { messages } from './messages.ts'
import { listDeliveryProfiles } from './profile-queries.ts'
import { listSections } from './section-queries.ts'
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
  const { html } = await ask(maker, routes.shops.presentation, { params: { shop: String(shop) } })
  assert.match(html, /value="93066" checked/)
})

test('each page of the settings saves its part and comes back to it', async () => {
  const { maker, shop } = await aShop(house)
  const own = { shop: String(shop) }
  const profile = String((await listDeliveryProfiles(house.db, shop))[0]!.id)
  const send = (route: AnyRoute, form: Form, more = {}) => ask(maker, route, { params: { ...own, ...more }, form })
  const r = routes.shops
  const days = { preparationDays: '2', carrierDays: '3' }
  const delivery = { name: 'Colis', price: '5', furtherPiece: '1', zones: ['mainland', 'corsica'], ...days }
  const saved: [string, string][] = [
    [(await send(r.update, { name: 'Grès', story: 'Une histoire', town: '29200' })).to, r.presentation(own)],
    [(await send(r.updateProfile, delivery, { profile })).to, r.delivery(own)],
    [(await send(r.addProfile, { ...delivery, name: 'Grands', price: '12' })).to, r.delivery(own)],
    [(await send(r.addHandOver, { town: 'Brest', place: 'Halles', hours: 'samedi' })).to, r.handOvers(own)],
    [(await send(r.addSection, { name: 'Bols' })).to, r.sections(own)],
    [(await send(r.setPlaces, { weeklyPlaces: '4' })).to, r.pace(own)],
  ]
  for (const [to, page] of saved) assert.equal(to, page)
  const pages: [AnyRoute, string[]][] = [
    [r.presentation, ['Une histoire']],
    [r.delivery, ['value="5,00"', 'Grands', '12,00']],
    [r.handOvers, ['Halles']],
    [r.sections, ['Bols', 'Aucune création']],
    [r.pace, ['value="4"', '0 prise sur 4']],
    [r.edit, ['Grès, Brest', '1 autre façon d’envoyer', '1 lieu', '1 rayon', '4 pièces sur commande par semaine']],
  ]
  for (const [route, texts] of pages) {
    const { html } = await ask(maker, route, { params: own })
    for (const text of texts) assert.ok(html.includes(text), `${route.pattern}: ${text}`)
  }
})

test('an old address with its anchor still leads to what was there', async () => {
  const { maker, shop } = await aShop(house)
  const { html } = await ask(maker, routes.shops.edit, { params: { shop: String(shop) } })
  for (const anchor of ['nom', 'statut', 'livraison', 'remise', 'conges'])
    assert.ok(html.includes(`id="${anchor}"`), anchor)
})

test('a way of sending that is refused keeps all that was typed; the default one is not taken away', async () => {
  const { maker, shop } = await aShop(house)
  const [usual] = await listDeliveryProfiles(house.db, shop)
  const params = { shop: String(shop), profile: String(usual!.id) }
  const form = { name: 'Fragiles', price: 'cher', zones: ['corsica'], preparationDays: '400', carrierDays: '2' }
  const added = await ask(maker, routes.shops.addProfile, { params, form })
  assert.equal(added.status, 422)
  for (const text of ['value="Fragiles"', 'value="cher"', 'value="400"', '365 au plus'])
    assert.ok(added.html.includes(text), text)
  const kept = await ask(maker, routes.shops.removeProfile, { params })
  assert.equal(kept.status, 409)
  const unknown = { params: { ...params, profile: '999999' } }
  for (const route of [routes.shops.profile, routes.shops.makeDefault, routes.shops.removeProfile]) {
    await assert.rejects(ask(maker, route, unknown), { code: 'page_missing' })
  }
})

test('a section that is renamed into another’s name is said beside its own field', async () => {
  const { maker, shop } = await aShop(house)
  const own = { shop: String(shop) }
  for (const name of ['Bols', 'Tasses']) await ask(maker, routes.shops.addSection, { params: own, form: { name } })
  const section = String((await listSections(house.db, shop))[1]!.id)
  const params = { ...own, section }
  const again = await ask(maker, routes.shops.renameSection, { params, form: { name: 'BOLS' } })
  assert.equal(again.status, 409)
  assert.match(again.html, /<details open>.*Vous avez déjà un rayon «\sBOLS\s»/s)
  const moved = await ask(maker, routes.shops.moveSection, { params, form: { to: 'up' } })
  assert.ok(moved.to.endsWith(`#rayon-${section}`))
  assert.equal((await ask(maker, routes.shops.moveSection, { params, form: { to: 'top' } })).status, 422)
})

test('holidays to come are told with their days, and cancelled', async () => {
  const { maker, shop } = await aShop(house)
  const params = { shop: String(shop) }
  const today = dayOf(now())
  const refused = await ask(maker, routes.shops.goAway, {
    params,
    form: { from: '', until: '2999-01-01', message: 'Ouf' },
  })
  assert.match(refused.html, /dans l’année/)
  assert.match(refused.html, />Ouf<\/textarea>/)
  await ask(maker, routes.shops.goAway, { params, form: { from: addDays(today, 10), until: addDays(today, 20) } })
  assert.match((await ask(maker, routes.shops.pace, { params })).html, /Congés prévus/)
  await ask(maker, routes.shops.comeBack, { params })
  assert.doesNotMatch((await ask(maker, routes.shops.pace, { params })).html, /Congés prévus/)
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

test('publishing without the law’s details says which, and leads to where they are given', async () => {
  const { maker, shop } = await aShop(house, { published: false, seller: { mediator: '' } })
  const answer = await ask(maker, routes.shops.publish, { params: { shop: String(shop) } })
  assert.equal(answer.status, 422)
  assert.match(answer.html, /Médiateur de la consommation/)
  assert.ok(answer.html.includes(routes.shops.seller({ shop })))
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
    (await ask(maker, routes.shops.presentation, { params: { shop: String(shop) } })).html,
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
  const { edit, presentation, seller, delivery, newProfile, handOvers, sections, pace } = routes.shops
  for (const route of [edit, presentation, seller, delivery, newProfile, handOvers, sections, pace]) {
    await assert.rejects(ask(stranger, route, { params }), { code: 'page_missing' })
  }
  await assert.rejects(ask(stranger, routes.shops.updatePortrait, { params, form: { remove: 'yes' } }), {
    code: 'page_missing',
  })
})
