import { kilometres, type Point } from '#base/communes'
import type { Cents } from '#kit/money'
import type { Card, Universe } from './document.ts'
import { categoryWord, handOverWord, madeToOrderWord, shopWord, universeWord } from './filters.ts'
import type { IndexReader, PriceRange } from './index-reader.ts'
import { everywhere, type Match } from './match.ts'
import { type Ask, inSort } from './orders.ts'
import { spread } from './spread.ts'
import { wordsForRange } from './steps.ts'
import { type Wish, wishesOf } from './synonyms.ts'

export type SearchSort = 'relevance' | 'newest' | 'price'

/** What someone searches. Everything may be left out. */
export interface SearchQuery {
  readonly words?: string
  readonly universe?: Universe
  /** Key of a category; what is below it is in it. */
  readonly category?: string
  /** Nearest first, unless sorted otherwise; distances are told. */
  readonly place?: Point
  /** Cents, both included. */
  readonly price?: { readonly least?: Cents; readonly most?: Cents }
  /** Prices are meant with delivery, in the bounds and in the sorting. */
  readonly delivered?: boolean
  readonly handOver?: boolean
  readonly madeToOrder?: boolean
  readonly shop?: number
  readonly sort?: SearchSort
  /** From 1. */
  readonly page?: number
}

export interface Hit {
  /** Another card of the same listing has another version. */
  readonly version: string
  readonly card: Card
  /** From the place that was asked for. */
  readonly kilometres?: number
}

/** `fewer`: nothing has all the words; these have all but the dropped ones. */
export type AnswerKind = 'all' | 'fewer' | 'none'

export interface SearchAnswer {
  readonly kind: AnswerKind
  /** Words that had to be left out, as they were typed but in lower case. */
  readonly dropped: readonly string[]
  readonly hits: readonly Hit[]
  /** Exact, or 1,000 and `capped`: then there are more. */
  readonly total: number
  readonly capped: boolean
  readonly page: number
  readonly hasNext: boolean
}

export const pageSize = 48
export const countedUpTo = 1000
/** Past this page the search is to be narrowed; nobody leafs through 9,600 listings but a machine. */
export const lastPage = 200
const mostWishes = 12
const mostLetters = 300
const pagesInWindow = 20

/** One page of what was asked, from one state of the index. */
export function searchIndex(reader: IndexReader, query: SearchQuery): SearchAnswer {
  return reader.unchanging(() => answer(reader, query))
}

function answer(reader: IndexReader, query: SearchQuery): SearchAnswer {
  const page = Math.min(lastPage, Math.max(1, Math.floor(query.page ?? 1)))
  const met = meet(reader, query)
  if (met.count === 0) return { kind: 'none', dropped: [], hits: [], total: 0, capped: false, page, hasNext: false }
  if (query.place) reader.from(query.place)
  const range = rangeOf(query)
  const reached = page * pageSize
  const ahead = reached < countedUpTo ? met.count : reader.count(asked(met.match, range), reached + 1)
  return {
    kind: met.dropped.length > 0 ? 'fewer' : 'all',
    dropped: met.dropped.map(({ typed }) => typed),
    hits: rowsOfPage({ reader, match: met.match, range, count: met.count, query }, page).map((row) =>
      hit(reader, row, query),
    ),
    total: Math.min(met.count, countedUpTo),
    capped: met.count > countedUpTo,
    page,
    hasNext: page < lastPage && ahead > reached,
  }
}

/**
 * Pages are cut from windows of twenty: inside one, a shop's surplus moves on; across two, nothing does. So the first
 * pages never read far, and all pages together are all matches.
 */
function rowsOfPage(ask: Ask, page: number): number[] {
  const window = Math.floor((page - 1) / pagesInWindow)
  const size = pagesInWindow * pageSize
  const rows = inSort(ask)
    .drop(window * size)
    .take(size)
  const at = (page - 1) % pagesInWindow
  // Sorted by price, the order is the promise; inside one shop, there is nobody to make room for.
  const whole = ask.query.sort === 'price' || ask.query.shop !== undefined
  const found = whole
    ? rows
        .drop(at * pageSize)
        .take(pageSize)
        .toArray()
    : spread(rows, pageSize).drop(at).next().value
  return (found ?? []).map(({ row }) => row)
}

function hit(reader: IndexReader, row: number, { place }: SearchQuery): Hit {
  const found = reader.card(row)
  return place ? { ...found, kilometres: kilometres(place, found.card) } : found
}

interface Met {
  readonly match: Match
  readonly dropped: readonly Wish[]
  /** Up to one more than is counted. */
  readonly count: number
}

/** All words where some listing has them all; else the words that leave something, the rarest kept longest. */
function meet(reader: IndexReader, query: SearchQuery): Met {
  const filters = filtersOf(query)
  const range = rangeOf(query)
  const typed = wishesOf((query.words ?? '').slice(0, mostLetters))
  const met = (wishes: readonly Wish[]): Met => ({
    match: { wishes, filters },
    dropped: typed.filter((wish) => !wishes.includes(wish)),
    count: reader.count(asked({ wishes, filters }, range), countedUpTo + 1),
  })
  const first = met(typed.slice(0, mostWishes))
  return first.count > 0 || typed.length < 2 ? first : relaxed(first, met)
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

function asked(match: Match, range: PriceRange | undefined) {
  return { expression: everywhere(match), range }
}

function filtersOf(query: SearchQuery): string[][] {
  const range = rangeOf(query)
  return [
    [universeWord(query.universe ?? 'market')],
    ...(query.category ? [[categoryWord(query.category)]] : []),
    ...(query.handOver ? [[handOverWord]] : []),
    ...(query.madeToOrder ? [[madeToOrderWord]] : []),
    ...(query.shop === undefined ? [] : [[shopWord(query.shop)]]),
    ...(range ? [wordsForRange(range.kind, range.least, range.most)] : []),
  ]
}

function rangeOf({ price, delivered }: SearchQuery): PriceRange | undefined {
  if (price?.least === undefined && price?.most === undefined) return undefined
  return { kind: delivered ? 't' : 'p', least: price.least ?? 0, most: price.most ?? dearest }
}

const dearest: Cents = 10 ** 12
