import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { atTime, now } from '#base/clock'
import { dayOf } from '#kit/dates'
import { topCategories } from '#rooms/catalogue'
import { closeSearch } from '#rooms/search'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { findHouse, listEndsOfBatches, listNewPieces } from './home-queries.ts'
import { web } from './web.tsx'

const house = await testHouse()
const ask = asker(house, web)
after(() => closeSearch(house))

const counter = await aShop(house, { universe: 'supplies', name: 'La Bobine' })
const potter = await aShop(house, { name: 'Le Tour' })
const linen = { title: 'Lin lavé sauge', category: 's-linen' }
const { listing: cloth } = await aListing(house, counter, linen)
const { listing: bowl } = await aListing(house, potter)

test('each home shows its own: supplies in the Mercerie, creations in the market', async () => {
  const ids = async (universe: 'market' | 'supplies') =>
    (await listNewPieces(house.db, universe, dayOf(now()))).map(({ id }) => id)
  assert.deepEqual([await ids('supplies'), await ids('market')], [[cloth], [bowl]])
  const { shops, makers } = await findHouse(house.db, 'supplies', dayOf(now()))
  assert.deepEqual([shops, makers.map(({ name }) => name)], [1, ['La Bobine']])
})

test('the Mercerie shows its branches with drawings, what is new and who sells it', async () => {
  const { status, html } = await ask(routes.storefront.mercerie)
  assert.equal(status, 200)
  for (const { slug, key } of topCategories.supplies) {
    assert.ok(html.includes(`href="${routes.storefront.category({ slug })}"`), slug)
    assert.ok(html.includes(`${key}~`), key)
  }
  assert.match(html, /Lin lavé sauge/)
  assert.match(html, /La Bobine/)
  assert.doesNotMatch(html, /Le Tour|Bol bleu/)
})

test('before the first supply there is a kind word, and the way to sell', async () => {
  const empty = await testHouse()
  const { html } = await asker(empty, web)(routes.storefront.mercerie)
  assert.match(html, /Les tiroirs attendent/)
  assert.match(html, new RegExp(`href="${routes.shops.opening()}"`))
})

test('what is left of a dye bath is shown while a little of it is left', async () => {
  const bath = (stock: number) => ({
    title: `Mérinos garance ${stock}`,
    category: 's-hand-dyed',
    choices: [{ name: 'Bain', values: ['2411', '2412'], batch: true }],
    variants: [
      { options: { Bain: '2411' }, price: 2600, stock, sku: '', weight: null, photo: null },
      { options: { Bain: '2412' }, price: 2600, stock: 40, sku: '', weight: null, photo: null },
    ],
  })
  const few = await aListing(house, counter, bath(3))
  await aListing(house, counter, bath(30))
  await aListing(house, counter, bath(0))
  assert.deepEqual(
    (await listEndsOfBatches(house.db, dayOf(now()))).map(({ id }) => id),
    [few.listing],
  )
})

test('search engines are told that it is a collection, with its branches', async () => {
  const route = web.find(({ route }) => route === routes.storefront.mercerie)!
  const answer = await atTime(new Date(), () => route.run({ ...house, query: {} } as never))
  assert.ok(answer.kind === 'page')
  const { canonical, universe, jsonLd } = answer.head
  assert.deepEqual([canonical, universe], ['/mercerie', 'supplies'])
  assert.match(JSON.stringify(jsonLd), /"@type":"CollectionPage".*\/categories\/tissus-et-coupons/)
})
