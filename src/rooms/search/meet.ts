import type { Cents } from '#kit/money'
import { categoryWord, factWord, handOverWord, madeToOrderWord, personalisedWord, shopWord } from './filters.ts'
import type { IndexReader, PriceRange, Scope } from './index-reader.ts'
import { everywhere, type Match } from './match.ts'
import { countedUpTo, type SearchQuery } from './search-query.ts'
import { wordsForRange } from './steps.ts'
import { wordsWished } from './supply-filters.ts'
import { type Wish, wishesOf } from './synonyms.ts'

const mostWishes = 12
const mostLetters = 300
/** Up to so many prices are compared one by one. */
const comparedAlone = 500

/** What a query comes to in this index. */
export interface Met {
  readonly scope: Scope
  readonly match: Match
  readonly dropped: readonly Wish[]
  /** Exact up to one more than is counted. */
  readonly count: number
}

/** All words where some listing has them all; else the words that leave something, the rarest kept longest. */
export function meet(reader: IndexReader, query: SearchQuery): Met {
  const scope: Scope = { universe: query.universe ?? 'market', range: rangeOf(query) }
  const typed = wishesOf((query.words ?? '').slice(0, mostLetters))
  const met = (wishes: readonly Wish[]): Met => {
    const match = { wishes, filters: filtersFor(reader, scope, wishes, query) }
    return {
      scope,
      match,
      dropped: typed.filter((wish) => !wishes.includes(wish)),
      count: reader.count(scope, everywhere(match), countedUpTo + 1),
    }
  }
  const first = met(typed.slice(0, mostWishes))
  return first.count > 0 || typed.length < 2 || query.countOnly ? first : relaxed(first, met)
}

function relaxed(first: Met, met: (wishes: readonly Wish[]) => Met): Met {
  const rarestFirst = first.match.wishes
    .map((wish) => ({ wish, alone: met([wish]).count }))
    .filter(({ alone }) => alone > 0)
    .sort((a, b) => a.alone - b.alone)
    .map(({ wish }) => wish)
  for (let kept = rarestFirst.length; kept > 0; kept--) {
    const fewer = met(rarestFirst.slice(0, kept))
    if (fewer.count > 0) return fewer
  }
  return first
}

/**
 * The price's words only where much is left without them: they are so frequent that reading them takes longer than
 * comparing some hundreds of prices.
 */
function filtersFor(
  reader: IndexReader,
  { universe, range }: Scope,
  wishes: readonly Wish[],
  query: SearchQuery,
): string[][] {
  const filters = filtersOf(query)
  if (!range) return filters
  const left = reader.count({ universe, range: undefined }, everywhere({ wishes, filters }), comparedAlone)
  return left < comparedAlone ? filters : [...filters, wordsForRange(range.kind, range.least, range.most)]
}

const facts = ['recipient', 'occasion', 'style'] as const

function filtersOf(query: SearchQuery): string[][] {
  return [
    ...(query.category ? [[categoryWord(query.category)]] : []),
    ...(query.handOver ? [[handOverWord]] : []),
    ...(query.madeToOrder ? [[madeToOrderWord]] : []),
    ...(query.personalised ? [[personalisedWord]] : []),
    ...facts.flatMap((kind) => (query[kind] ? [[factWord(kind, query[kind])]] : [])),
    ...wordsWished(query.supply ?? {}).map((word) => [word]),
    ...(query.shop === undefined ? [] : [[shopWord(query.shop)]]),
  ]
}

function rangeOf({ price, delivered }: SearchQuery): PriceRange | undefined {
  if (price?.least === undefined && price?.most === undefined) return undefined
  return { kind: delivered ? 't' : 'p', least: price.least ?? 0, most: price.most ?? dearest }
}

const dearest: Cents = 10 ** 12
