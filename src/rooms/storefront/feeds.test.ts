import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atTime } from '#base/clock'
import { findCommune } from '#base/communes'
import { inTransaction } from '#base/database'
import { Refusal } from '#kit/refusal'
import { findCategory, topCategories } from '#rooms/catalogue'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { aListing } from '../catalogue/testing.ts'
import { createPost } from '../journal/create-post.ts'
import { publishPost } from '../journal/publish-post.ts'
import { aPost } from '../journal/testing.ts'
import { aShop } from '../shops/testing.ts'
import { updateShop } from '../shops/update-shop.ts'
import { atomOf, type Entry, type Feed } from './feeds.tsx'
import { web } from './web.tsx'

const house = await testHouse()
const ask = asker(house, web)
const feedOf = (slug: string, headers = new Headers()) => ask(routes.storefront.shopFeed, { params: { slug }, headers })

/** A small strict reader of XML: every element is closed by its own end, every sign is a known one. */
function parse(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const open: { path: string; from: number }[] = []
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  for (const tag of body.matchAll(/<(\/?)([a-z]+)((?:\s[a-z:]+="[^"<]*")*)(\/?)>|<|&(?!(?:amp|lt|gt|quot|apos);)/g)) {
    const [, closing, name, attributes = '', empty] = tag
    assert.ok(name, `not XML near ${body.slice(tag.index, tag.index + 40)}`)
    if (closing) {
      const { path, from } = open.pop()!
      assert.ok(path.endsWith(`/${name}`), `${path} is closed by ${name}`)
      found.set(path, [...(found.get(path) ?? []), body.slice(from, tag.index)])
      continue
    }
    const path = `${open.at(-1)?.path ?? ''}/${name}`
    if (attributes) found.set(`${path}@`, [...(found.get(`${path}@`) ?? []), attributes])
    if (!empty) open.push({ path, from: tag.index + tag[0].length })
  }
  assert.equal(open.length, 0)
  return found
}

test('a feed of a shop has its pieces and its posts, newest first, under names that never change', async () => {
  const own = await aShop(house, { name: 'Terre & <Feu>' })
  const at = (day: number) => new Date(`2026-03-0${day}T10:00:00Z`)
  const first = await atTime(at(1), () => aListing(house, own, { title: 'Bol <b>bleu</b>' }))
  const post = await atTime(at(2), () =>
    aPost(house, own, { title: 'Il pleut & il vente', body: '<script>x</script>' }),
  )
  const before = parse((await feedOf(own.slug)).body)
  const [newer, older] = before.get('/feed/entry/id')!
  assert.equal(newer, `tag:${new URL(house.config.origin).hostname},2026:journal/${post}`)
  assert.match(older!, new RegExp(`,2026:creation/${first.listing}$`))
  assert.deepEqual(before.get('/feed/entry/title'), ['Il pleut &amp; il vente', 'Bol &lt;b&gt;bleu&lt;/b&gt;'])
  assert.match(before.get('/feed/entry/content')![0]!, /&amp;lt;script&gt;|&amp;lt;script/)
  assert.doesNotMatch(before.get('/feed/entry/content')![0]!, /&lt;script/)
  for (const date of [...before.get('/feed/entry/updated')!, ...before.get('/feed/updated')!])
    assert.equal(new Date(date).toISOString(), date)
  await inTransaction(house.db, (tx) =>
    updateShop(tx, own.maker, own.shop, { name: 'Autre nom', story: '', commune: findCommune('29019')! }),
  )
  const moved = await feedOf(own.slug)
  assert.equal(moved.status, 301)
  const after = parse((await feedOf('autre-nom')).body)
  assert.deepEqual(after.get('/feed/entry/id'), before.get('/feed/entry/id'))
  assert.deepEqual(after.get('/feed/id'), before.get('/feed/id'))
})

test('who has the feed already gets no more than that', async () => {
  const own = await aShop(house)
  await aPost(house, own)
  const { headers } = await feedOf(own.slug)
  const again = (name: string, value: string) => feedOf(own.slug, new Headers({ [name]: value }))
  for (const [name, value] of [
    ['if-none-match', headers.etag!],
    ['if-none-match', `"x", W/${headers.etag}`],
    ['if-modified-since', headers['last-modified']!],
  ] as const) {
    const { status, body } = await again(name, value)
    assert.deepEqual([status, body], [304, ''], name)
  }
  assert.equal((await again('if-none-match', '"x"')).status, 200)
  assert.equal((await again('if-modified-since', 'jamais')).status, 200)
  await atTime(new Date(Date.now() + 60_000), () => aPost(house, own, { title: 'Du nouveau' }))
  assert.equal((await again('if-none-match', headers.etag!)).status, 200)
})

test('drafts are in no feed, and a shop that is none has none', async () => {
  const own = await aShop(house)
  await inTransaction(house.db, (tx) =>
    createPost(tx, own.maker, own.shop, { title: 'Secret', body: 'x', comments: true }),
  )
  assert.equal(parse((await feedOf(own.slug)).body).get('/feed/entry/id'), undefined)
  const closed = await aShop(house, { published: false })
  const missing = (error: unknown) => error instanceof Refusal && error.kind === 'missing'
  await assert.rejects(() => feedOf(closed.slug), missing)
  await assert.rejects(() => feedOf('personne'), missing)
})

test('a feed has fifty entries at most', async () => {
  const own = await aShop(house)
  await inTransaction(house.db, async (tx) => {
    for (let count = 0; count < 55; count++)
      await publishPost(
        tx,
        own.maker,
        own.shop,
        await createPost(tx, own.maker, own.shop, { title: `Billet ${count}`, body: 'x', comments: true }),
      )
  })
  assert.equal(parse((await feedOf(own.slug)).body).get('/feed/entry/id')!.length, 50)
})

test('a feed of a category has the newest pieces of it and of those below, of no other', async () => {
  const own = await aShop(house)
  const { listing } = await aListing(house, own, { category: 'bowls' })
  const bowls = findCategory('bowls')!
  const idsOf = async (slug: string) =>
    parse((await ask(routes.storefront.categoryFeed, { params: { slug } })).body).get('/feed/entry/id') ?? []
  const isHere = (id: string) => id.endsWith(`:creation/${listing}`)
  assert.ok((await idsOf(bowls.slug)).some(isHere))
  assert.ok((await idsOf(findCategory(bowls.parent!)!.slug)).some(isHere))
  assert.ok(!(await idsOf(topCategories.market.find(({ key }) => key !== bowls.parent)!.slug)).some(isHere))
})

test('signs that XML cannot hold are left out, all others arrive', () => {
  const day = new Date('2026-01-01T00:00:00Z')
  const entry: Entry = {
    ...{ name: 'journal/1', title: 'a\u0000\u0008b\ud800c\ufffe😀 & ]]>', path: '/x?a=1&b="2"' },
    ...{ author: '<x>', published: day, changed: day, html: '<p>l’été</p>' },
  }
  const feed: Feed = { name: 'boutique/1', title: 't', page: '/', self: '/s', since: day, entries: [entry] }
  const found = parse(atomOf(feed, 'https://echoppe.example'))
  assert.deepEqual(found.get('/feed/entry/title'), ['ab\ufffdc😀 &amp; ]]&gt;'])
  assert.match(found.get('/feed/entry/link@')![0]!, /href="https:\/\/echoppe\.example\/x\?a=1&amp;b=&quot;2&quot;"/)
})
