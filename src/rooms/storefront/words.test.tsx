import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import type { SearchAnswer } from '#rooms/search'
import { closeSearch } from '#rooms/search'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { findCategory } from '../catalogue/categories/categories.ts'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { messages } from './messages.ts'
import { CategoryPage } from './pages/category.tsx'
import { web } from './web.tsx'

const house = await testHouse()
const ask = asker(house, web)
after(() => closeSearch(house))

test('a supply is called one on its page, in its shop and in its feed', async () => {
  const counter = await aShop(house, { universe: 'supplies', name: 'La Bobine' })
  const { listing } = await aListing(house, counter, { title: 'Lin lavé', description: 'Un lin.', category: 's-linen' })
  const piece = `lin-lave-${listing}`
  const url = routes.storefront.supply({ piece })
  const page = await ask(routes.storefront.supply, { params: { piece }, ...{ url } })
  const shop = await ask(routes.storefront.shop, { params: { slug: counter.slug } })
  assert.equal(page.html.match(/La fourniture/g)?.length, 1)
  assert.match(shop.html, /1 fourniture/)
  for (const { html } of [page, shop]) assert.doesNotMatch(html, /création/i)
})

test('an empty category leads to its twin on the other side of the house, where there is something', () => {
  const answer = { hits: [], page: 1, total: 0, capped: false, hasNext: false } as unknown as SearchAnswer
  const category = findCategory('fabrics')!
  const twin = { category: findCategory('s-fabric')!, total: 12, capped: false }
  const shown = (given: typeof twin | undefined) =>
    renderToString(<CategoryPage {...{ category, path: [category], below: [], answer }} twin={given} />)
  assert.match(
    shown(twin),
    /href="\/categories\/tissus-et-coupons">Voir «.Tissus.» dans la Mercerie \(12 fournitures\)/,
  )
  assert.doesNotMatch(shown(undefined), /tissus-et-coupons/)
})

test('no page of the house promises messages, followers or votes that it does not have', () => {
  const publisher = { name: 'Maison', email: 'a@b.test' } as never
  const facts = { publisher, feeRate: 500, noticeDays: 90, confirmationHours: 72 }
  const t = messages.fr
  const said = JSON.stringify([t.contact, t.terms(facts), t.privacy(publisher), t.legal(publisher), t.home])
  for (const promise of [/une voix/, /\bvot(e|é|er)/, /abonn(é|ez)/, /messagerie/, /écrivez depuis sa page/])
    assert.doesNotMatch(said, promise)
})
