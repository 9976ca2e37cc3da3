import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { findCommune } from '#base/communes'
import type { House } from '#base/house'
import type { Answer } from '#base/http'
import { categoryPath } from '#rooms/catalogue'
import { routes } from '#routes'
import { asker } from '#test/asker'
import { testHouse } from '#test/database'
import { closeSearch, searchFolder } from './house-search.ts'
import { createIndex } from './index-file.ts'
import { IndexFolder } from './index-folder.ts'
import { indexFormat } from './index-meta.ts'
import type { SupplyFacts } from './supply-filters.ts'
import { aSource, inCommune, today } from './testing.ts'
import { web } from './web.tsx'

const house = await testHouse()
// A guest's search asks the index alone: any question to PostgreSQL would fail this house.
const withoutDatabase = { ...house, db: {} } as unknown as House
const ask = asker(withoutDatabase, web)
after(() => closeSearch(withoutDatabase))

const search = (query: Record<string, string>) => ask(routes.search.index, { query })
const cards = (html: string) => html.match(/<li class="card">/g)?.length ?? 0

function buildIndex(): void {
  const folder = new IndexFolder(searchFolder(house))
  const file = folder.next()
  const meta = { format: indexFormat, feed: 'f', day: today, position: { xid: '0', seq: '0' }, followedAt: 0 }
  const writer = createIndex(file, meta)
  const bowls = Array.from({ length: 60 }, (_, n) => aSource({ listing: n + 1, shop: n + 1, price: 1000 + n * 100 }))
  const rodez = inCommune(findCommune('12202')!)
  const vase = {
    listing: 100,
    shop: 100,
    title: 'Vase de Rodez <b>',
    category: 'vases',
    path: categoryPath('vases'),
    handOver: true,
    ...rodez,
  }
  writer.write([...bowls, aSource(vase), ...supplies()], [])
  writer.settle()
  writer.close()
  folder.name(file)
}

/** What the Mercerie has: a linen from France, a Japanese cotton that is resold, and beads. */
function supplies() {
  const supply = (listing: number, title: string, category: string, supply: SupplyFacts) =>
    aSource({ listing, shop: 200, universe: 'supplies', title, category, path: categoryPath(category), supply })
  return [
    supply(200, 'Lin lavé bol d’air', 's-linen', {
      origin: 'France (Normandie)',
      resold: false,
      composition: '100 % lin',
      width: 145,
      licence: 'sell',
    }),
    supply(201, 'Coton japonais', 's-cotton', {
      origin: 'Japon',
      resold: true,
      composition: '100 % coton',
      width: 110,
    }),
    supply(202, 'Perles rondes', 's-glass-beads', { origin: 'Tchéquie', resold: true, beadSize: 6 }),
  ]
}

test('while there is no index the page says so kindly and comes back by itself', { timeout: 20_000 }, async () => {
  mkdirSync(searchFolder(house), { recursive: true })
  const { status, html } = await search({ q: 'bol' })
  assert.equal(status, 503)
  assert.match(html, /La recherche se prépare/)
  buildIndex()
})

test('48 a page, the total is said, and the pager leads on with all that was asked', async () => {
  const { html } = await search({ q: 'bol', tri: 'prix' })
  assert.equal(cards(html), 48)
  assert.match(html, /60 créations/)
  assert.match(html, /href="\/recherche\?q=bol&amp;tri=prix&amp;page=2"/)
  assert.equal(cards((await search({ q: 'bol', tri: 'prix', page: '2' })).html), 12)
})

test('a town among the words is the place; the other reading is one link away', async () => {
  const { html } = await search({ q: 'bol Brest' })
  assert.match(html, /«\sbol\s» près de Brest/)
  assert.match(html, /à moins de 1 km/)
  assert.match(html, /mots=seuls/)
  assert.doesNotMatch((await search({ q: 'bol Brest', mots: 'seuls' })).html, /card-near/)
})

test('filters choose, and each can be taken away again', async () => {
  const { html } = await search({ categorie: 'vases', remise: 'oui', lieu: '12000' })
  assert.equal(cards(html), 1)
  assert.match(html, /Vase de Rodez &lt;b>/)
  assert.match(html, /href="\/recherche\?lieu=12000&amp;categorie=vases"/)
  assert.equal(cards((await search({ prix_max: '12' })).html), 3)
  assert.equal(cards((await search({ prix_max: '15,90', livraison_comprise: 'oui' })).html), 2)
})

test('words that no listing has together: which were left out is said', async () => {
  const { html } = await search({ q: 'bol licorne' })
  assert.match(html, /sans «\slicorne\s»/)
  assert.equal(cards(html), 48)
})

test('nothing found: help, and the categories', async () => {
  const { status, html } = await search({ q: 'licorne <script>', prix_min: '3' })
  assert.equal(status, 200)
  assert.match(html, /Aucune création ne répond à/)
  assert.match(html, /href="\/categories\/bijoux"/)
  assert.doesNotMatch(html, /<script>/)
})

test('supplies are found in the Mercerie, and never among the creations', async () => {
  assert.equal(cards((await search({ q: 'lin' })).html), 0)
  const { html } = await search({ q: 'lin', univers: 'mercerie' })
  assert.equal(cards(html), 1)
  assert.match(html, /1 fourniture/)
  assert.match(html, /href="\/fournitures\/bol-bleu-200"/)
  assert.equal(cards((await search({ categorie: 'tissus-et-coupons' })).html), 2)
})

test('the other side of the house is one link away, with how many it has', async () => {
  const market = await search({ q: 'bol' })
  assert.match(market.html, /href="\/recherche\?univers=mercerie&amp;q=bol">Chercher aussi dans la Mercerie \(1\)/)
  const mercerie = await search({ q: 'bol', univers: 'mercerie' })
  assert.match(mercerie.html, /Chercher aussi dans le Marché \(60\)/)
  assert.doesNotMatch((await search({ q: 'vase' })).html, /Chercher aussi/)
})

test('asked for together, each side stands under its own name with its first twelve', async () => {
  const { html } = await search({ q: 'bol', univers: 'tout' })
  assert.match(html, /<h2>Le Marché<\/h2>.*<h2>La Mercerie<\/h2>/s)
  assert.equal(cards(html), 13)
  assert.match(html, /href="\/recherche\?q=bol">Voir les 60 créations/)
  assert.match((await search({ q: 'licorne', univers: 'tout' })).html, /ne répond à «\slicorne\s»/)
})

test('supplies are chosen by what they are made of, how wide, from where, by whom, and what may be done with them', async () => {
  const found = async (query: Record<string, string>) => cards((await search({ univers: 'mercerie', ...query })).html)
  assert.equal(await found({ matiere: 'lin' }), 1)
  assert.equal(await found({ largeur: '110' }), 2)
  assert.equal(await found({ largeur: '140' }), 1)
  assert.equal(await found({ provenance: 'japon' }), 1)
  assert.equal(await found({ fabrication: 'revendu' }), 2)
  assert.equal(await found({ licence: 'vente' }), 1)
  assert.equal(await found({ perle: '6' }), 1)
  assert.equal(await found({ perle: '4' }), 0)
  const { html } = await search({ univers: 'mercerie', matiere: 'lin', largeur: '110' })
  assert.match(html, /href="\/recherche\?univers=mercerie&amp;largeur=110".*Lin/s)
})

test('whatever stands in the address, the page answers', async () => {
  const past = await search({ q: 'bol', page: '150' })
  assert.match(past.html, /Il n’y a pas de page 150/)
  assert.equal(cards(past.html), 12)
  const odd = ['"', "'", '*', 'NEAR(', '{best}:', '\u0000', '€'.repeat(500), '-', 'a OR', '%00', '🧶']
  for (const text of odd) {
    const query = { q: text, lieu: text, categorie: text, prix_min: text, prix_max: text, tri: text, page: text }
    assert.equal((await search(query)).status, 200, text)
  }
})

test('a page of 48 listings with photos weighs less than its share of 60 kB', async () => {
  const { html } = await search({ q: 'bol' })
  assert.ok(Buffer.byteLength(html) < 50_000)
})

test('search engines list the market, not each question', async () => {
  const headOf = async (query: Record<string, string>) => {
    const route = web.find(({ route }) => route === routes.search.index)!
    const answer = (await route.run({ ...withoutDatabase, query } as never)) as Extract<Answer, { kind: 'page' }>
    const { canonical, noIndex } = answer.head
    return { canonical, noIndex }
  }
  assert.deepEqual(await headOf({}), { canonical: '/recherche', noIndex: undefined })
  assert.deepEqual(await headOf({ categorie: 'vases' }), { canonical: '/categories/vases', noIndex: undefined })
  assert.deepEqual(await headOf({ univers: 'mercerie' }), {
    canonical: '/recherche?univers=mercerie',
    noIndex: undefined,
  })
  assert.deepEqual(await headOf({ q: 'bol' }), { canonical: undefined, noIndex: true })
  assert.deepEqual(await headOf({ categorie: 'vases', page: '2' }), { canonical: undefined, noIndex: true })
})

test('communes are suggested by name or postcode', async () => {
  const route = web.find(({ route }) => route === routes.search.places)!
  const suggest = async (q: string) => {
    const { content } = (await route.run({ ...house, query: { q } } as never)) as Extract<Answer, { kind: 'content' }>
    return (JSON.parse(String(content)) as { places: { label: string }[] }).places.map(({ label }) => label)
  }
  assert.equal((await suggest('quimp'))[0], 'Quimper (29000)')
  assert.equal((await suggest('12000'))[0], 'Rodez (12000)')
  assert.deepEqual(await suggest(''), [])
})

test('the script of the place field stays small', () => {
  assert.ok(readFileSync(join(import.meta.dirname, 'places.client.ts')).length < 2048)
})
