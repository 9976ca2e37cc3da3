import assert from 'node:assert/strict'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { asOwner, testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { aPost } from '../journal/testing.ts'
import { aShop } from '../shops/testing.ts'
import { sitemapIndex, sitemapPart } from './sitemap.ts'
import { robotsText } from './web-machines.ts'

const house = await testHouse()
const origin = 'https://echoppe.example'
const made = await aShop(house)
const asked = (sql: string) => asOwner(house.ownerUrl, sql)
const part = async (name: string) => text(sitemapPart(house.db, origin, name)!)
const placesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place]) => place!)

/** A published listing far along the line of ids. */
async function listingWith(id: number): Promise<void> {
  const { listing } = await aListing(house, made)
  await asked(`
    insert into listings (shop_id, id, state, title, slug, category, occurred_at, published_at, updated_at)
      select shop_id, ${id}, state, title, slug, category, occurred_at, published_at, updated_at
      from listings where id = ${listing};
    delete from listings where id = ${listing}`)
}

test('the index names the pages in which something is published, and no other', async () => {
  for (const id of [100_000, 149_999, 150_000, 2_200_000]) await listingWith(id)
  await asked(`update listings set state = 'paused' where id = 150000`)
  const places = placesIn(await sitemapIndex(house.db, origin))
  const files = ['maison', 'categories', 'boutiques', 'creations-2', 'creations-44']
  assert.deepEqual(
    places,
    files.map((file) => `${origin}/sitemaps/${file}.xml`),
  )
})

test('a page holds its own ids and nothing beside', async () => {
  const xml = await part('creations-2.xml')
  assert.deepEqual(placesIn(xml), [`${origin}/creations/bol-bleu-100000`, `${origin}/creations/bol-bleu-149999`])
  assert.match(xml, /<lastmod>\d{4}-\d{2}-\d{2}T/)
  assert.deepEqual(placesIn(await part('creations-3.xml')), [])
})

test('what may not be found is not named: drafts, closed shops, what a measure hides; what is sold is', async () => {
  const hidden = await aListing(house, made)
  const draft = await aListing(house, made, { published: false })
  const sold = await aListing(house, made, { stock: 1 })
  const closed = await aShop(house)
  const there = await aListing(house, closed)
  await asked(`
    insert into measures (target, shop_id, listing_id, reason, public_line, decided_by, starts_at)
      values ('listing', ${made.shop}, ${hidden.listing}, 'contrefaçon', 'masquée', ${made.maker.id}, now());
    update variants set stock = 0 where listing_id = ${sold.listing};
    update shops set state = 'draft' where id = ${closed.shop}`)
  const places = placesIn(await part('creations-0.xml')).join()
  assert.match(places, new RegExp(`-${sold.listing}\\b`))
  for (const { listing } of [hidden, draft, there]) assert.doesNotMatch(places, new RegExp(`-${listing}\\b`))
  assert.deepEqual(placesIn(await part('boutiques.xml')), [`${origin}/boutiques/${made.slug}`])
})

test('posts of journals are named while everybody may read them', async () => {
  const open = await aShop(house)
  const post = await aPost(house, open, { title: 'À lire' })
  await aPost(house, open, { published: false })
  const closed = await aShop(house)
  await aPost(house, closed)
  await asked(`update shops set state = 'draft' where id = ${closed.shop}`)
  assert.ok((await sitemapIndex(house.db, origin)).includes(`${origin}/sitemaps/journal-0.xml`))
  assert.deepEqual(placesIn(await part('journal-0.xml')), [`${origin}/boutiques/${open.slug}/journal/a-lire-${post}`])
})

test('a long page is written in chunks, each address once', async () => {
  await asked(`
    insert into listings (shop_id, id, state, title, slug, category, occurred_at, published_at, updated_at)
    select ${made.shop}, id, 'published', 'Bol', 'bol', 'bowls', now(), now(), now()
    from generate_series(500000, 502500) as id`)
  const places = placesIn(await part('creations-10.xml'))
  assert.deepEqual([places.length, new Set(places).size], [2501, 2501])
})

test('a page is read no further than it is asked for', async () => {
  let asks = 0
  const counting = new Proxy(house.db, {
    get(db, name) {
      if (name === 'getExecutor') asks++
      const value = Reflect.get(db, name)
      return typeof value === 'function' ? value.bind(db) : value
    },
  })
  const page = sitemapPart(counting, origin, 'creations-10.xml')!
  page.read(0)
  for await (const _ of page) break
  assert.ok(asks > 0 && asks <= 2, `${asks} statements for the first chunk`)
  assert.ok(page.destroyed)
})

test('signs of XML in an address are written out', async () => {
  await asked(`update listings set slug = 'a&b<c' where id = 100000`)
  const xml = await part('creations-2.xml')
  assert.doesNotMatch(xml, /a&b|b<c/)
})

test('a file of another name is missing', () => {
  for (const name of ['creations.xml', 'creations-1', 'creations-x.xml', '../maison.xml', 'creations-1234567890.xml'])
    assert.equal(sitemapPart(house.db, origin, name), undefined)
})

test('a real house names its sitemap and keeps machines out of carts; a trial keeps them out of all', () => {
  assert.match(
    robotsText({ trial: false, origin }),
    /^User-agent: \*\nDisallow: \/panier\n[\s\S]*\n\nSitemap: https:\/\/echoppe\.example\/sitemap\.xml\n$/,
  )
  assert.equal(robotsText({ trial: true, origin }), 'User-agent: *\nDisallow: /\n')
})
