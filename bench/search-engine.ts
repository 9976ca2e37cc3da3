import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findCommunes } from '#base/communes'
import { openSearch, type SearchEngine } from '../src/rooms/search/engine.ts'
import { createIndex } from '../src/rooms/search/index-file.ts'
import { IndexFolder } from '../src/rooms/search/index-folder.ts'
import { indexFormat } from '../src/rooms/search/index-meta.ts'
import { IndexReader } from '../src/rooms/search/index-reader.ts'
import { searchIndex } from '../src/rooms/search/query.ts'
import type { SearchQuery } from '../src/rooms/search/search-query.ts'
import { aSource, inCommune } from '../src/rooms/search/testing.ts'
import { CraftWords } from './words.ts'

export interface EngineRow {
  readonly name: string
  readonly p50_ms: number
  readonly p99_ms: number
  readonly max_ms: number
}

export interface EngineMeasure {
  readonly listings: number
  readonly build_s: number
  readonly index_mb: number
  readonly rows: readonly EngineRow[]
}

const batch = 10_000
const day = 20_778
const communes = '123456789'.split('').flatMap((digit) => findCommunes(digit, 120))
const categories = Array.from({ length: 15 }, (_, top) =>
  Array.from({ length: 10 }, (_, leaf) => `top${top}-leaf${leaf}`),
).flat()

/** Builds an index of made-up listings and asks it each kind of question many times. Nothing but a folder of its own is touched. */
export async function measureSearchEngine({ listings = 100_000, asks = 400 } = {}): Promise<EngineMeasure> {
  const path = mkdtempSync(join(tmpdir(), 'echoppe-bench-'))
  const engine = openSearch({ folder: path })
  try {
    const built = build(new IndexFolder(path), listings)
    const reader = IndexReader.open(built.file)
    const rows = Object.entries(questions(listings)).map(([name, ask]) =>
      measure(name, asks, (n) => searchIndex(reader, ask(n))),
    )
    reader.close()
    return {
      listings,
      build_s: built.seconds,
      index_mb: built.megabytes,
      rows: [...rows, await throughThread(engine, asks)],
    }
  } finally {
    await engine.close()
    rmSync(path, { recursive: true, force: true })
  }
}

function build(folder: IndexFolder, listings: number) {
  const begun = performance.now()
  const file = folder.next()
  const meta = { format: indexFormat, feed: 'bench', day, position: { xid: '0', seq: '0' }, followedAt: 0 }
  const writer = createIndex(file, meta)
  const words = new CraftWords(7)
  for (let from = 0; from < listings; from += batch)
    writer.write(sources(words, from, Math.min(batch, listings - from)), [])
  while (writer.merge(500));
  writer.settle()
  writer.close()
  folder.name(file)
  return {
    file,
    seconds: round((performance.now() - begun) / 1000),
    megabytes: Math.round(statSync(file).size / 2 ** 20),
  }
}

function sources(words: CraftWords, from: number, count: number) {
  return Array.from({ length: count }, (_, index) => source(words, from + index + 1))
}

function source(words: CraftWords, listing: number) {
  const category = categories[words.below(categories.length)]!
  const shop = Math.ceil(listing / 22)
  return aSource({
    listing,
    shop,
    shopName: `Atelier ${shop}`,
    ...inCommune(communes[(shop * 7919) % communes.length]!),
    ...words.piece(),
    price: words.price(),
    handOver: shop % 3 === 0,
    category,
    path: [
      { key: category.split('-')[0]!, name: 'Rayon' },
      { key: category, name: 'Rayon' },
    ],
    photos: 1,
    publishedAt: (day - words.below(900)) * 86_400_000,
  })
}

/** Each ask of a kind differs from the last, so that no cache answers. */
function questions(seed: number): Record<string, (n: number) => SearchQuery> {
  const words = new CraftWords(seed)
  const frequent = ['collier', 'bracelet', 'laine', 'brodé', 'fleurs', 'boucles d’oreilles', 'coton', 'tissé']
  const of = (n: number, from = frequent) => from[n % from.length]!
  return {
    'frequent word': (n) => ({ words: of(n), page: 1 + (n % 3) }),
    'rare pair': (n) => ({ words: `${of(n)} ${words.rare()}` }),
    'words that never meet': (n) => ({ words: `${words.rare()} ${words.rare()} ${of(n)}` }),
    'frequent words that never meet': (n) => ({ words: `${of(n)} laine`, category: 'none' }),
    filter: (n) => ({
      words: of(n),
      category: categories[n % 150]!,
      price: { least: 1000 + n, most: 3000 },
      handOver: n % 2 === 0,
    }),
    'price with delivery': (n) => ({ words: of(n), price: { most: 2500 + n }, delivered: true }),
    'sorted by price': (n) => ({ words: of(n), sort: 'price', page: 1 + (n % 3) }),
    newest: (n) => ({ words: of(n), sort: 'newest' }),
    'near me': (n) => ({ words: of(n), place: communes[(n * 37) % communes.length]! }),
    'near me, no word': (n) => ({ place: communes[(n * 53) % communes.length]! }),
    'everything by price': (n) => ({ sort: 'price', page: 1 + (n % 20) }),
    'page 100': (n) => ({ words: of(n), page: 100 }),
  }
}

function measure(name: string, asks: number, ask: (n: number) => unknown): EngineRow {
  const times = Array.from({ length: asks }, (_, n) => {
    const begun = performance.now()
    ask(n)
    return performance.now() - begun
  })
  return summary(name, times)
}

async function throughThread(engine: SearchEngine, asks: number): Promise<EngineRow> {
  const times: number[] = []
  for (let n = 0; n < asks; n++) {
    const begun = performance.now()
    await engine.search({ words: ['collier', 'laine'][n % 2]! })
    times.push(performance.now() - begun)
  }
  return summary('frequent word, from another thread', times)
}

function summary(name: string, times: number[]): EngineRow {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!)
  return { name, p50_ms: at(0.5), p99_ms: at(0.99), max_ms: at(1) }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
