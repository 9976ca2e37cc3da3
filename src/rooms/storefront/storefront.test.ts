import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { type Context, guest } from '#base/http'
import type { Actor } from '#kit/actor'
import { addDays, dayOf, mondayOf } from '#kit/dates'
import type { ListingId } from '#kit/id'
import { Refusal } from '#kit/refusal'
import { pauseListings } from '#rooms/catalogue'
import { closeSearch } from '#rooms/search'
import { goAway } from '#rooms/shops'
import { asOwner, testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { aShop } from '../shops/testing.ts'
import { findHouse, listNewPieces } from './home-queries.ts'
import { findPiece } from './listing-queries.ts'
import { showListing } from './web-listing.tsx'
import { showCategory } from './web-market.tsx'
import { showShop } from './web-shop.tsx'

const house = await testHouse()

const pieceOf = (listing: ListingId) => findPiece(house.db, listing, mondayOf(dayOf(now())))

function asked<Names>(params: Names, url: string, actor: Actor = guest): Context<Names> {
  const plain = {
    query: {},
    form: {},
    uploads: [],
    cookies: {},
    client: '',
    headers: new Headers(),
    rawBody: Buffer.alloc(0),
  }
  return { ...house, ...plain, params, url, actor }
}

test('the home page shows two pieces of a shop at most, and counts open shops', async () => {
  const busy = await aShop(house)
  for (let at = 0; at < 4; at++) await aListing(house, busy)
  await aShop(house, { published: false })
  const cards = await listNewPieces(house.db, 'market', dayOf(now()))
  assert.equal(cards.length, 2)
  assert.equal(cards[0]!.deliveryPrice, 490)
  const { shops, departments, makers } = await findHouse(house.db, 'market', dayOf(now()))
  assert.deepEqual([shops, departments, makers.length], [1, 1, 1])
})

test('makers are shown eight a day, and all have their turn', async () => {
  for (let at = 0; at < 10; at++) await aShop(house)
  const { shops } = await findHouse(house.db, 'market', dayOf(now()))
  const days = await Promise.all(['2026-11-28', '2026-11-29'].map((day) => findHouse(house.db, 'market', day)))
  const seen = new Set(days.flatMap(({ makers }) => makers.map(({ id }) => id)))
  assert.deepEqual([days[0]!.makers.length, seen.size], [8, Math.min(16, shops)])
})

test('a listing has one address: another slug leads to it', async () => {
  const { shop, maker } = await aShop(house)
  const { listing } = await aListing(house, { shop, maker }, { title: 'Bol <b>bleu</b>' })
  const moved = await showListing(asked({ piece: `autre-${listing}` }, `/creations/autre-${listing}`))
  const { piece } = (await pieceOf(listing))!
  assert.deepEqual([moved.kind, moved.status, 'to' in moved && moved.to], ['redirect', 301, `/creations/${piece}`])
  const shown = await showListing(asked({ piece }, `/creations/${piece}`))
  assert.ok(shown.kind === 'page')
  const html = renderToString(shown.body)
  assert.match(html, /Bol &lt;b>bleu/)
  assert.match(html, /name="listing" value="\d+"/)
})

test('what a measure hides is missing to all but its maker', async () => {
  const made = await aShop(house)
  const { listing } = await aListing(house, made)
  await asOwner(
    house.ownerUrl,
    `insert into measures (target, shop_id, listing_id, reason, public_line, decided_by, starts_at)
     values ('listing', ${made.shop}, ${listing}, 'contrefaçon constatée', 'Une création masquée', ${made.maker.id}, now())`,
  )
  const { piece } = (await pieceOf(listing))!
  const missing = (error: unknown) => error instanceof Refusal && error.kind === 'missing'
  await assert.rejects(showListing(asked({ piece }, `/creations/${piece}`)), missing)
  const own = await showListing(asked({ piece }, `/creations/${piece}`, made.maker))
  assert.equal(own.kind, 'page')
  assert.ok(!(await listNewPieces(house.db, 'market', dayOf(now()))).some(({ id }) => id === listing))
})

test('a paused piece and a shop on holiday say so, and cannot be put in the cart', async () => {
  const made = await aShop(house)
  const paused = await aListing(house, made)
  const other = await aListing(house, made)
  await inTransaction(house.db, (tx) => pauseListings(tx, made.maker, made.shop, [paused.listing]))
  assert.equal((await pieceOf(paused.listing))!.state, 'paused')
  const until = addDays(dayOf(now()), 20)
  await inTransaction(house.db, (tx) => goAway(tx, made.maker, made.shop, { until, message: 'À bientôt' }))
  const { piece } = (await pieceOf(other.listing))!
  const shown = await showListing(asked({ piece }, `/creations/${piece}`))
  assert.ok(shown.kind === 'page')
  const html = renderToString(shown.body)
  assert.match(html, /est en congé/)
  assert.doesNotMatch(html, /Ajouter au panier/)
})

test('a category says so kindly while there is no index', async () => {
  after(() => closeSearch(house))
  const { status } = await showCategory(asked({ slug: 'bijoux' }, '/categories/bijoux'))
  assert.equal(status, 503)
})

test('an old slug of a shop leads to the new one', async () => {
  const made = await aShop(house, { name: 'Atelier des Dunes' })
  await asOwner(house.ownerUrl, `insert into shop_slugs (slug, shop_id) values ('ancien-nom', ${made.shop})`)
  const moved = await showShop(asked({ slug: 'ancien-nom' }, '/boutiques/ancien-nom'))
  assert.deepEqual([moved.kind, 'to' in moved && moved.to], ['redirect', `/boutiques/${made.slug}`])
  const shown = await showShop(asked({ slug: made.slug }, `/boutiques/${made.slug}`))
  assert.equal(shown.kind, 'page')
})

test('a shop that is away fills no page with what it does not sell, and is back on its day', async () => {
  const today = dayOf(now())
  const made = await aShop(house)
  const { listing } = await aListing(house, made)
  const isNew = async (day: string) => (await listNewPieces(house.db, 'market', day)).some(({ id }) => id === listing)
  const { shops } = await findHouse(house.db, 'market', today)
  await inTransaction(house.db, (tx) =>
    goAway(tx, made.maker, made.shop, { from: addDays(today, 2), until: addDays(today, 9), message: '' }),
  )
  const days = [1, 2, 8, 9].map((later) => addDays(today, later))
  assert.deepEqual(await Promise.all(days.map(isNew)), [true, false, false, true])
  const away = [2, 3, 4, 5, 6].map((later) => findHouse(house.db, 'market', addDays(today, later)))
  for (const seen of await Promise.all(away)) {
    assert.ok(!seen.makers.some(({ id }) => id === made.shop))
    assert.equal(seen.shops, shops, 'it is open all the same')
  }
})
