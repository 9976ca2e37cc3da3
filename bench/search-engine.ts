import { findCommunes } from '#base/communes'
import { categoriesOf } from '#rooms/catalogue'
import { IndexFolder } from '../src/rooms/search/index-folder.ts'
import { IndexReader } from '../src/rooms/search/index-reader.ts'
import { searchIndex } from '../src/rooms/search/query.ts'
import type { SearchQuery } from '../src/rooms/search/search-query.ts'
import { type Measure, summaryOf } from './summary.ts'
import { CraftWords } from './words.ts'

const tree = categoriesOf('market')

const asks = 300
const communes = '123456789'.split('').flatMap((digit) => findCommunes(digit, 120))

/** Asks the index in this folder each kind of question many times, in this process: the engine alone, without pages. */
export function measureSearchEngine(folder: string): Record<string, Measure> {
  const reader = IndexReader.open(new IndexFolder(folder).current()!)
  const times = Object.entries(questions(42)).map(([name, ask]) => [name, timesOf(reader, ask)] as const)
  reader.close()
  const summary = (some: number[]) => summaryOf(some, some.reduce((sum, time) => sum + time, 0) / 1000)
  return {
    'search engine': summary(times.flatMap(([, some]) => some)),
    ...Object.fromEntries(times.map(([name, some]) => [`search engine: ${name}`, summary(some)])),
  }
}

function timesOf(reader: IndexReader, ask: (n: number) => SearchQuery): number[] {
  return Array.from({ length: asks }, (_, n) => {
    const begun = performance.now()
    searchIndex(reader, ask(n))
    return performance.now() - begun
  })
}

/** Each ask of a kind differs from the last, so that no cache answers. */
function questions(seed: number): Record<string, (n: number) => SearchQuery> {
  const words = new CraftWords(seed)
  const frequent = ['collier', 'bracelet', 'laine', 'brodé', 'fleurs', 'boucles d’oreilles', 'coton', 'tissé']
  const of = (n: number, from = frequent) => from[n % from.length]!
  const category = (n: number) => tree[n % tree.length]!.key
  return {
    'frequent word': (n) => ({ words: of(n), page: 1 + (n % 3) }),
    'rare pair': (n) => ({ words: `${of(n)} ${words.rare()}` }),
    'words that never meet': (n) => ({ words: `${words.rare()} ${words.rare()} ${of(n)}` }),
    filter: (n) => ({
      words: of(n),
      category: category(n),
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
