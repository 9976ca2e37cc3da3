import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { joinSentences } from '#base/sentences'
import { dayOf } from '#kit/dates'
import type { ListingId } from '#kit/id'
import { closeShop, publishShop, reopenShop, updateSeller } from '#rooms/shops'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { messages as ui } from '../../ui/messages.ts'
import { aListing } from '../catalogue/testing.ts'
import { closeSearch } from '../search/house-search.ts'
import { messages as shops } from '../shops/messages.ts'
import { aMaker, aSeller, aShop } from '../shops/testing.ts'
import { web as shopsWeb } from '../shops/web.tsx'
import { listNewPieces } from './home-queries.ts'
import { messages } from './messages.ts'
import { web } from './web.tsx'

joinSentences([ui, shops, messages])
const house = await testHouse()
const ask = asker(house, web)
after(() => closeSearch(house))
const shopPage = (slug: string) =>
  ask(routes.storefront.shop, { params: { slug }, url: `/boutiques/${slug}` } as object)

test('a closed shop says so, its pieces are off sale and on no list; opened again all is as it was', async () => {
  const { maker, shop, slug } = await aShop(house, { name: 'Grès du Nord' })
  const { listing } = await aListing(house, { maker, shop }, { title: 'Bol du nord' })
  assert.match((await shopPage(slug)).html, /Bol du nord/)

  await inTransaction(house.db, (tx) => closeShop(tx, maker, shop))
  await inTransaction(house.db, (tx) => closeShop(tx, maker, shop))
  const closed = await shopPage(slug)
  assert.match(closed.html, /Cette boutique est fermée depuis le/)
  assert.doesNotMatch(closed.html, /Bol du nord/)
  assert.match((await ask(routes.storefront.shopLegal, asked({ slug }, `/boutiques/${slug}/mentions`))).html, /Ormeau/)
  assert.match((await piecePage(listing)).html, /n’est plus en vente.: sa boutique a fermé/)
  assert.doesNotMatch((await piecePage(listing)).html, /Ajouter au panier/)
  assert.equal(await isOnHome(listing), false)

  await inTransaction(house.db, (tx) => reopenShop(tx, maker, shop))
  assert.match((await shopPage(slug)).html, /Bol du nord/)
  assert.match((await piecePage(listing)).html, /Ajouter au panier/)
  assert.equal(await isOnHome(listing), true)
  const told = house.db.selectFrom('shop_events').where('shop_id', '=', shop).select('kind')
  const kinds = (await told.execute()).map(({ kind }) => kind)
  assert.deepEqual([count(kinds, 'closed'), count(kinds, 'reopened')], [1, 1])
})

test('a shop closes and opens from its settings, for its maker alone', async () => {
  const { maker, shop } = await aShop(house)
  const settings = asker(house, shopsWeb)
  const own = { actor: maker, params: { shop: String(shop) } }
  assert.match((await settings(routes.shops.edit, own)).html, /Fermer la boutique/)
  await assert.rejects(settings(routes.shops.close, { ...own, actor: await aMaker(house) }), { code: 'page_missing' })
  await settings(routes.shops.close, own)
  assert.match((await settings(routes.shops.edit, own)).html, /Votre boutique est fermée depuis le/)
  await settings(routes.shops.reopen, own)
  assert.match((await settings(routes.shops.edit, own)).html, /ouverte au public/)
})

test('a shop whose seller lacks what the law asks stays closed; a draft closes to nothing', async () => {
  const { maker, shop } = await aShop(house)
  await inTransaction(house.db, (tx) => closeShop(tx, maker, shop))
  await inTransaction(house.db, (tx) => updateSeller(tx, maker, shop, { ...aSeller, siret: null }))
  for (const act of [reopenShop, publishShop])
    await assert.rejects(
      inTransaction(house.db, (tx) => act(tx, maker, shop)),
      { code: 'seller_incomplete' },
    )
  const draft = await aShop(house, { published: false })
  await inTransaction(house.db, (tx) => closeShop(tx, draft.maker, draft.shop))
  const state = house.db.selectFrom('shops').where('id', '=', draft.shop).select('state')
  assert.equal((await state.executeTakeFirstOrThrow()).state, 'draft')
})

function asked(params: Record<string, string>, url: string) {
  return { params, url } as object
}

async function piecePage(listing: ListingId) {
  const { slug } = await house.db
    .selectFrom('listings')
    .where('id', '=', listing)
    .select('slug')
    .executeTakeFirstOrThrow()
  const piece = `${slug}-${listing}`
  return ask(routes.storefront.listing, asked({ piece }, `/creations/${piece}`))
}

async function isOnHome(listing: ListingId): Promise<boolean> {
  return (await listNewPieces(house.db, 'market', dayOf(now()))).some(({ id }) => id === listing)
}

const count = (kinds: readonly string[], kind: string) => kinds.filter((one) => one === kind).length
