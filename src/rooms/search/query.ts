import { kilometres } from '#base/communes'
import type { Found, IndexReader, StoredCard } from './index-reader.ts'
import { everywhere } from './match.ts'
import { type Met, meet } from './meet.ts'
import { inSort } from './orders.ts'
import { countedUpTo, type Hit, lastPage, pageSize, type SearchAnswer, type SearchQuery } from './search-query.ts'
import { spread } from './spread.ts'
import { StoredHit } from './stored-hit.ts'

const pagesInWindow = 20

/** One page of what was asked, from one state of the index. */
export function searchIndex(reader: IndexReader, query: SearchQuery): SearchAnswer {
  return reader.unchanging(() => answer(reader, query))
}

function answer(reader: IndexReader, query: SearchQuery): SearchAnswer {
  const page = Math.min(lastPage, Math.max(1, Math.floor(query.page ?? 1)))
  const met = meet(reader, query)
  if (met.count === 0) return { kind: 'none', dropped: [], hits: [], total: 0, capped: false, page, hasNext: false }
  const rows = query.countOnly ? [] : rowsOfPage(reader, met, query, page)
  return {
    kind: met.dropped.length > 0 ? 'fewer' : 'all',
    dropped: met.dropped.map(({ typed }) => typed),
    hits: reader.cards(rows).map((card) => hit(card, query)),
    total: Math.min(met.count, countedUpTo),
    capped: met.count > countedUpTo,
    page,
    hasNext: page < lastPage && hasMore(reader, met, page * pageSize),
  }
}

function hasMore(reader: IndexReader, { scope, match, count }: Met, shown: number): boolean {
  if (count <= countedUpTo || shown < countedUpTo) return count > shown
  return reader.count(scope, everywhere(match), shown + 1) > shown
}

/**
 * Pages are cut from windows of twenty: inside one, a shop's surplus moves on; across two, nothing does. So the first
 * pages never read far, and all pages together are all matches.
 */
function rowsOfPage(reader: IndexReader, met: Met, query: SearchQuery, page: number): number[] {
  const size = pagesInWindow * pageSize
  const skipped = Math.floor((page - 1) / pagesInWindow) * size
  const window = inSort(reader, met, query).drop(skipped).take(size)
  const at = (page - 1) % pagesInWindow
  const found = isSpread(query)
    ? spread(window, pageSize, partOf(query)).drop(at).next().value
    : slice(window, at * pageSize)
  return (found ?? []).map(({ row }) => row)
}

/** Sorted by price, the order is the promise; inside one shop, there is nobody to make room for. */
function isSpread({ sort, shop }: SearchQuery): boolean {
  return sort !== 'price' && shop === undefined
}

/** Nearest first is nearest first: a shop's surplus makes room for others of its own ring, not for the far ones. */
function partOf({ sort = 'relevance', place }: SearchQuery): ((found: Found) => unknown) | undefined {
  return sort === 'relevance' && place ? ({ key }) => ringOf(key) : undefined
}

const rings = [10, 30, 60, 100, 200, 400]
const ringOf = (kilometres: number) => rings.filter((ring) => ring <= kilometres).length

function slice<Row>(rows: IteratorObject<Row>, from: number): Row[] {
  return rows.drop(from).take(pageSize).toArray()
}

function hit(card: StoredCard, { place }: SearchQuery): Hit {
  const found = new StoredHit(card)
  return place ? new StoredHit({ ...found, kilometres: kilometres(place, found.card) }) : found
}
