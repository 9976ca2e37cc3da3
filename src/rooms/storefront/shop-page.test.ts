import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime, now } from '#base/clock'
import { findCommune } from '#base/communes'
import { inTransaction } from '#base/database'
import { guest } from '#base/http'
import { addDays, dayOf } from '#kit/dates'
import { addMeeting, pinListing, setQuestions, updateShop } from '#rooms/shops'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { aMaker, aShop } from '../shops/testing.ts'
import { paceOf } from './shop-pace.ts'
import { zonesServed } from './shop-zones.ts'
import { web } from './web.tsx'

const house = await testHouse()
const ask = asker(house, web)
const brest = findCommune('29019')!
const today = dayOf(now())
const typed = { colour: 'own', ownColour: '#ffe100', titleFace: 'sans', focusX: '0', focusY: '0', name: 'Nom à venir' }

test('a preview shows what is typed to its maker alone, and saves nothing', async () => {
  const { maker, slug } = await aShop(house, { published: false, name: 'Nom actuel' })
  const asked = { params: { slug }, form: { ...typed, story: '<script>alert(1)</script>' } }
  const { html } = await ask(routes.storefront.previewShop, { ...asked, actor: maker })
  assert.match(html, /Nom à venir/)
  assert.match(html, /&lt;script>alert/)
  for (const actor of [guest, await aMaker(house)]) {
    await assert.rejects(ask(routes.storefront.previewShop, { ...asked, actor }), { code: 'page_missing' })
  }
  const saved = await ask(routes.storefront.shop, {
    params: { slug },
    url: `/boutiques/${slug}`,
    actor: maker,
  } as object)
  assert.match(saved.html, /Nom actuel/)
})

test('what she tells is text, whatever it says', async () => {
  const { maker, shop, slug } = await aShop(house)
  const evil = '<img src="https://t.example/p.gif" onerror="alert(1)">'
  await inTransaction(house.db, async (tx) => {
    await updateShop(tx, maker, shop, { name: 'Grès', story: evil, commune: brest })
    await setQuestions(tx, maker, shop, { questions: [{ question: evil, answer: evil }] })
    const days = { startsOn: today, endsOn: addDays(today, 1) }
    await addMeeting(tx, maker, shop, { ...days, place: evil, hours: evil, commune: brest })
  })
  const { html, to } = await ask(routes.storefront.shop, { params: { slug: 'gres' } })
  assert.equal(to, '')
  assert.doesNotMatch(html, /<img src="https/)
  assert.match(html, /&lt;img src=/)
  assert.match(html, /id="rencontres"/)
  const moved = await ask(routes.storefront.shop, { params: { slug } })
  assert.equal(moved.to, '/boutiques/gres')
})

test('pieces in the window come first, once', async () => {
  const { maker, shop, slug } = await aShop(house)
  const first = await aListing(house, { maker, shop }, { title: 'Bol ancien' })
  await aListing(house, { maker, shop }, { title: 'Bol récent' })
  await inTransaction(house.db, (tx) => pinListing(tx, maker, shop, { listing: first.listing }))
  const { html } = await ask(routes.storefront.shop, { params: { slug } })
  assert.match(html, /En vitrine/)
  assert.ok(html.indexOf('Bol ancien') < html.indexOf('Bol récent'))
  assert.match(html, /Et 1 autre création/)
})

test('a meeting that is over is gone from the page', async () => {
  const { maker, shop, slug } = await aShop(house)
  const meeting = { startsOn: today, endsOn: today, place: 'Halles', hours: '', commune: brest }
  await inTransaction(house.db, (tx) => addMeeting(tx, maker, shop, meeting))
  const shown = () => ask(routes.storefront.shop, { params: { slug } })
  assert.match((await shown()).html, /Halles/)
  const later = await atTime(new Date(now().getTime() + 3 * 86_400_000), shown)
  assert.doesNotMatch(later.html, /Halles/)
})

test('how fast she sends is the median of working days, from five orders on', () => {
  const friday = { paid: '2026-11-20', sent: '2026-11-23', orders: 3 }
  assert.equal(paceOf([{ ...friday, orders: 4 }], '29'), null)
  const slow = { paid: '2026-11-02', sent: '2026-11-13', orders: 2 }
  assert.deepEqual(paceOf([friday, slow], '29'), { days: 1, orders: 5 })
  assert.deepEqual(paceOf([{ ...slow, orders: 5 }], '29'), { days: 8, orders: 5 })
})

test('where she sends is said for all her ways of sending', () => {
  assert.deepEqual(zonesServed([['mainland', 'corsica'], ['mainland']]), {
    all: ['mainland'],
    some: ['corsica'],
    none: ['overseas'],
  })
})
