import { nearestDepartments } from '#base/communes'
import type { Cents } from '#kit/money'
import { dayWord, departmentWord } from './filters.ts'
import { inOrder, type Step } from './in-order.ts'
import type { Found, IndexReader, Scope, Sort } from './index-reader.ts'
import { elsewhere, everywhere, inBestPlace } from './match.ts'
import type { Met } from './meet.ts'
import type { SearchQuery } from './search-query.ts'
import { exactWord, type PriceKind, priceStep, priceSteps, stepBegins, stepEnds, stepWord } from './steps.ts'

/** Up to here everything is read and sorted at once; past it, steps are walked. */
const sortedAtOnce = 1000
/** From so many matches on, a step is too large to be sorted for one page. */
const crowded = 500
const firstChunk = 96
const largestChunk = 960

/** Every match in the order that was asked for, read as it is needed. */
export function inSort(reader: IndexReader, met: Met, query: SearchQuery): Generator<Found> {
  const sort = sortOf(query)
  if (sort === 'relevance') return byRank(reader, met)
  if (query.place) reader.from(query.place)
  return inOrder(met.count <= sortedAtOnce ? [whole(reader, met, sort)] : stepsOf(reader, met, query, sort))
}

function sortOf({ sort = 'relevance', place, delivered }: SearchQuery): Sort {
  if (sort === 'price') return delivered ? 'total' : 'price'
  return sort === 'relevance' && place ? 'near' : sort
}

/** Those with all words in the best place, then the others: each in rank. */
function* byRank(reader: IndexReader, { scope, match }: Met): Generator<Found> {
  const parts = match.wishes.length > 0 ? [inBestPlace(match), elsewhere(match)] : [everywhere(match)]
  for (const expression of parts) yield* chunks(reader, scope, expression, 'relevance')
}

function whole(reader: IndexReader, { scope, match }: Met, sort: Sort): Step<Found> {
  return { from: Number.NEGATIVE_INFINITY, rows: () => chunks(reader, scope, everywhere(match), sort) }
}

function stepsOf(reader: IndexReader, met: Met, query: SearchQuery, sort: Exclude<Sort, 'relevance'>): Step<Found>[] {
  if (sort === 'price' || sort === 'total') return priceStepsOf(reader, met, sort)
  return wordsInOrder(reader, query, sort).map(({ word, from }) => {
    return { from, rows: () => chunks(reader, met.scope, withWord(met, word), sort) }
  })
}

/** The filter words that part all listings into steps, and below which key no listing with the word is. */
interface StepWord {
  readonly word: string
  readonly from: number
}

function wordsInOrder(reader: IndexReader, query: SearchQuery, sort: 'newest' | 'near'): StepWord[] {
  return sort === 'newest' ? reader.days().map(dayStep) : nearestDepartments(query.place!).map(departmentStep)
}

function dayStep(day: number): StepWord {
  return { word: dayWord(day), from: -(day + 1) * 86_400_000 }
}

/** Opened a metre early: it is measured in another way than the listings are. */
function departmentStep({ department, kilometres }: { department: string; kilometres: number }): StepWord {
  return { word: departmentWord(department), from: kilometres - 0.001 }
}

function priceStepsOf(reader: IndexReader, met: Met, sort: 'price' | 'total'): Step<Found>[] {
  const kind: PriceKind = sort === 'price' ? 'p' : 't'
  // Bounds on what is sorted by leave steps out; bounds on the other price say nothing about it.
  const bounds = met.scope.range?.kind === kind ? met.scope.range : undefined
  const first = bounds ? priceStep(bounds.least) : 0
  const last = bounds ? priceStep(bounds.most) : priceSteps - 1
  const steps = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  return steps.map((step) => ({ from: stepBegins(step), rows: () => inPriceStep(reader, met, sort, kind, step) }))
}

/** A crowded step is walked price by price: makers like round prices, and equals need no sorting. */
function inPriceStep(reader: IndexReader, met: Met, sort: Sort, kind: PriceKind, step: number): Generator<Found> {
  const expression = withWord(met, stepWord(kind, step))
  if (reader.count(met.scope, expression, crowded) < crowded) return chunks(reader, met.scope, expression, sort)
  const prices = reader.prices(stepBegins(step), stepEnds(step)).filter((cents) => priceStep(cents) === step)
  return inOrder(prices.map((cents) => ({ from: cents, rows: () => atPrice(reader, met, kind, cents) })))
}

function* atPrice(reader: IndexReader, met: Met, kind: PriceKind, cents: Cents): Generator<Found> {
  const rows = chunks(reader, met.scope, withWord(met, exactWord(kind, cents)), 'relevance')
  for (const row of rows) yield { ...row, key: cents }
}

function withWord({ match }: Met, word: string): string {
  return everywhere({ ...match, filters: [...match.filters, [word]] })
}

/** A statement cannot be read by two at a time, and a page needs few rows: they are fetched in growing chunks. */
function* chunks(reader: IndexReader, scope: Scope, expression: string, sort: Sort): Generator<Found> {
  for (let size = firstChunk, offset = 0; ; offset += size, size = Math.min(largestChunk, size * 2)) {
    const rows = reader.rows(scope, expression, sort, size, offset)
    yield* rows
    if (rows.length < size) return
  }
}
