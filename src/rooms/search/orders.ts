import { nearestDepartments } from '#base/communes'
import { dayWord, departmentWord } from './filters.ts'
import { inOrder, type Step } from './in-order.ts'
import type { Asked, Found, IndexReader, PriceRange, Sort } from './index-reader.ts'
import { elsewhere, everywhere, inBestPlace, type Match } from './match.ts'
import type { SearchQuery } from './query.ts'
import { type PriceKind, priceStep, priceSteps, stepBegins, stepWord } from './steps.ts'

/** What is read, and what is known of it. */
export interface Ask {
  readonly reader: IndexReader
  readonly match: Match
  readonly range: PriceRange | undefined
  /** How many match, counted up to one past a thousand. */
  readonly count: number
  readonly query: SearchQuery
}

/** Up to here everything is read and sorted at once; past it, steps are walked. */
const sortedAtOnce = 1000
const firstChunk = 96
const largestChunk = 960

/** Every match in the order that was asked for, read as it is needed. */
export function inSort(ask: Ask): Generator<Found> {
  const sort = sortOf(ask.query)
  if (sort === 'relevance') return byRank(ask)
  return inOrder(ask.count <= sortedAtOnce ? [whole(ask, sort)] : stepsOf(ask, sort))
}

function sortOf({ sort = 'relevance', place, delivered }: SearchQuery): Sort {
  if (sort === 'price') return delivered ? 'total' : 'price'
  return sort === 'relevance' && place ? 'near' : sort
}

/** Those with all words in the best place, then the others: each in rank. */
function* byRank({ reader, match, range }: Ask): Generator<Found> {
  const parts = match.wishes.length > 0 ? [inBestPlace(match), elsewhere(match)] : [everywhere(match)]
  for (const expression of parts) yield* chunks(reader, { expression, range }, 'relevance')
}

function whole({ reader, match, range }: Ask, sort: Sort): Step<Found> {
  const rows = () => reader.rows({ expression: everywhere(match), range }, sort, sortedAtOnce, 0).values()
  return { from: Number.NEGATIVE_INFINITY, rows }
}

function stepsOf(ask: Ask, sort: Exclude<Sort, 'relevance'>): Step<Found>[] {
  if (sort === 'newest') return daySteps(ask)
  return sort === 'near' ? departmentSteps(ask) : priceStepsOf(ask, sort)
}

function daySteps(ask: Ask): Step<Found>[] {
  return ask.reader.days().map((day) => step(ask, 'newest', dayWord(day), -(day + 1) * 86_400_000))
}

function departmentSteps(ask: Ask): Step<Found>[] {
  return nearestDepartments(ask.query.place!).map(({ department, kilometres }) =>
    step(ask, 'near', departmentWord(department), kilometres),
  )
}

function priceStepsOf(ask: Ask, sort: 'price' | 'total'): Step<Found>[] {
  const kind: PriceKind = sort === 'price' ? 'p' : 't'
  const first = priceStep(ask.range?.least ?? 0)
  const last = ask.range ? priceStep(ask.range.most) : priceSteps - 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    step(ask, sort, stepWord(kind, first + index), stepBegins(first + index)),
  )
}

/** The matches that also have a word, of which none has a key below `from`. */
function step({ reader, match, range }: Ask, sort: Sort, word: string, from: number): Step<Found> {
  const expression = everywhere({ ...match, filters: [...match.filters, [word]] })
  return { from, rows: () => chunks(reader, { expression, range }, sort) }
}

/** A statement cannot be read by two at a time, and a page needs few rows: they are fetched in growing chunks. */
function* chunks(reader: IndexReader, asked: Asked, sort: Sort): Generator<Found> {
  for (let size = firstChunk, offset = 0; ; offset += size, size = Math.min(largestChunk, size * 2)) {
    const rows = reader.rows(asked, sort, size, offset)
    yield* rows
    if (rows.length < size) return
  }
}
