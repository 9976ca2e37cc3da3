import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findCommune, kilometres } from '#base/communes'
import { size } from '#test/size'
import { type DocumentSource, documentOf, totalOf } from './document.ts'
import type { IndexReader } from './index-reader.ts'
import { searchIndex } from './query.ts'
import { pageSize, type SearchAnswer, type SearchQuery } from './search-query.ts'
import { mostOfOneShop } from './spread.ts'
import { wishesOf } from './synonyms.ts'
import { aSource, inCommune, indexOf, listings, today } from './testing.ts'

function everyPage(reader: IndexReader, query: SearchQuery): SearchAnswer[] {
  const pages: SearchAnswer[] = []
  for (let page = 1; pages.at(-1)?.hasNext ?? true; page++) pages.push(searchIndex(reader, { ...query, page }))
  return pages
}

const communes = ['29019', '29232', '69123', '75056', '01004', '97411'].map((code) => findCommune(code)!)
const words = ['bol', 'bleu', 'grès', 'lapin', 'doré']

const anySource = fc.record({
  shop: fc.constantFrom(1, 1, 1, 2, 3, 4, 5),
  words: fc.subarray(words),
  inDescription: fc.subarray(words),
  price: fc.oneof(fc.integer({ min: 1, max: 9000 }), fc.constantFrom(1500, 1999, 2000)),
  delivery: fc.constantFrom(null, 0, 490),
  freeAbove: fc.constantFrom(null, 3000),
  commune: fc.constantFrom(...communes),
  handOver: fc.boolean(),
  age: fc.integer({ min: 0, max: 500 }),
  bowl: fc.boolean(),
})

const anySources = fc.array(anySource, { maxLength: 160, size: 'max' }).map((several) =>
  several.map(({ words, inDescription, commune, age, bowl, ...source }, index) =>
    aSource({
      ...source,
      ...inCommune(commune),
      listing: index + 1,
      title: words.join(' '),
      description: inDescription.join(' '),
      publishedAt: Date.UTC(2026, 10, 21) - age * 86_400_000 - index * 1000,
      ...(bowl ? {} : { category: 'tableware', path: [{ key: 'tableware', name: 'Table' }] }),
    }),
  ),
)

const anyQuery: fc.Arbitrary<SearchQuery> = fc.record({
  words: fc.subarray(words).map((some) => some.join(' ')),
  category: fc.constantFrom(undefined, 'tableware', 'bowls'),
  price: fc.constantFrom(undefined, { least: 1500 }, { least: 1999, most: 2000 }, { most: 4321 }),
  delivered: fc.boolean(),
  handOver: fc.boolean(),
  shop: fc.constantFrom(undefined, undefined, 1),
  place: fc.constantFrom(undefined, communes[2]!),
  sort: fc.constantFrom('relevance', 'newest', 'price'),
})

const paid = (source: DocumentSource, query: SearchQuery) => (query.delivered ? totalOf(source) : source.price)

function isAskedFor(source: DocumentSource, query: SearchQuery): boolean {
  const { best, body } = documentOf(source, today)
  const has = new Set(`${best} ${body}`.split(' '))
  return (
    wishesOf(query.words ?? '').every(({ ways }) => ways.some((way) => way.every((term) => has.has(term)))) &&
    (!query.category || source.path.some(({ key }) => key === query.category)) &&
    paid(source, query) >= (query.price?.least ?? 0) &&
    paid(source, query) <= (query.price?.most ?? Number.POSITIVE_INFINITY) &&
    (!query.handOver || source.handOver) &&
    (query.shop === undefined || source.shop === query.shop)
  )
}

test('all pages together are all matches, none twice, rightly counted', () => {
  fc.assert(
    fc.property(anySources, anyQuery, (sources, query) => {
      const { reader } = indexOf(sources)
      const expected = sources.filter((source) => isAskedFor(source, query)).map(({ listing }) => listing)
      const pages = everyPage(reader, query)
      if (pages[0]!.kind === 'fewer' || expected.length === 0) return assert.equal(expected.length, 0)
      assert.deepEqual(
        pages.flatMap(listings).sort((a, b) => a - b),
        expected,
      )
      assert.ok(pages.every(({ total, capped }) => total === expected.length && !capped))
      assert.ok(pages.slice(0, -1).every(({ hits }) => hits.length === pageSize))
    }),
    { numRuns: size({ test: 60, proof: 1000 }) },
  )
})

test('a sorted answer is sorted, by what is paid, by date, by distance', () => {
  fc.assert(
    fc.property(anySources, anyQuery, (sources, query) => {
      const { reader } = indexOf(sources)
      const [first] = everyPage(reader, { ...query, shop: undefined })
      const byListing = new Map(sources.map((source) => [source.listing as number, source]))
      const keys = listings(first!).map((listing) => sortKey(byListing.get(listing)!, query))
      if (query.sort === 'price')
        assert.deepEqual(
          keys,
          keys.toSorted((a, b) => a - b),
        )
      else if (query.sort === 'newest' || query.place) assertSortedButForTheTail(keys, sources.length)
    }),
  )
})

function sortKey(source: DocumentSource, query: SearchQuery): number {
  if (query.sort === 'price') return paid(source, query)
  return query.sort === 'newest' ? -source.publishedAt : kilometres(communes[2]!, source)
}

/** What one shop has too much of fills a page that nobody else fills: it stands at the end. */
function assertSortedButForTheTail(keys: number[], most: number): void {
  const breaks = keys.filter((key, index) => index > 0 && key < keys[index - 1]!)
  assert.ok(breaks.length <= 1 || keys.length > most, `more than one break: ${keys}`)
}

test('a shop has at most its share of a page while others wait', () => {
  const many = Array.from({ length: 300 }, (_, index) => aSource({ listing: index + 1, shop: index < 150 ? 1 : index }))
  const { reader } = indexOf(many)
  const [first, second] = everyPage(reader, { words: 'bol' })
  for (const page of [first, second]) {
    const ofFirstShop = page!.hits.filter(({ card }) => card.shop === 1)
    assert.equal(page!.hits.length, pageSize)
    assert.ok(ofFirstShop.length <= mostOfOneShop, String(ofFirstShop.length))
  }
})

test('a crowded step of the price is in order too', () => {
  const sources = Array.from({ length: 1800 }, (_, index) =>
    aSource({
      listing: index + 1,
      shop: index,
      price: index < 900 ? 1500 + ((index * 37) % 99) : 900_000 + (index % 50) * 700_000,
    }),
  )
  const { reader } = indexOf(sources)
  for (const delivered of [false, true]) {
    const cards = everyPage(reader, { sort: 'price', delivered }).flatMap(({ hits }) => hits.map(({ card }) => card))
    assert.deepEqual(
      cards.map(({ price }) => price),
      sources.map(({ price }) => price).sort((a, b) => a - b),
    )
    assert.equal(new Set(cards.map(({ listing }) => listing)).size, sources.length)
  }
})

test('steps walked give the order of everything sorted at once', () => {
  const random = (index: number) => ((index * 7919) % 1000) / 1000
  const sources = Array.from({ length: 1500 }, (_, index) =>
    aSource({
      listing: index + 1,
      shop: index + 1,
      price: 100 + Math.floor(random(index) * 20_000),
      publishedAt: Date.UTC(2026, 0, 1) + Math.floor(random(index + 500) * 3e10),
      ...inCommune(communes[index % communes.length]!),
    }),
  )
  const { reader } = indexOf(sources)
  const orders: [SearchQuery, (source: DocumentSource) => number][] = [
    [{ sort: 'price' }, ({ price }) => price],
    [{ sort: 'price', delivered: true, price: { least: 3000 } }, totalOf],
    [{ sort: 'newest' }, ({ publishedAt }) => -publishedAt],
    [{ place: communes[0]! }, (source) => kilometres(communes[0]!, source)],
  ]
  for (const [query, key] of orders) {
    const found = everyPage(reader, query).flatMap(({ hits }) => hits.map(({ card }) => key(card as DocumentSource)))
    assert.deepEqual(
      found,
      found.toSorted((a, b) => a - b),
    )
    assert.equal(found.length, sources.filter((source) => isAskedFor(source, query)).length)
    const [{ total, capped } = { total: 0, capped: false }] = everyPage(reader, query)
    assert.deepEqual([total, capped], [1000, true])
  }
})
