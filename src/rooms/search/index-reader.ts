import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Point } from '#base/communes'
import type { Cents } from '#kit/money'
import { listingOf, type Universe } from './document.ts'
import type { Keyed } from './in-order.ts'
import { type IndexMeta, readMeta } from './index-meta.ts'
import type { PriceKind } from './steps.ts'

/** A listing that was found, before its card is read. */
export interface Found extends Keyed {
  readonly shop: number
}

/** Prices between two bounds, both included, in steps' kind: alone or with delivery. */
export interface PriceRange {
  readonly kind: PriceKind
  readonly least: Cents
  readonly most: Cents
}

export interface StoredCard {
  readonly listing: number
  readonly version: string
  readonly text: string
}

export type Sort = 'relevance' | 'newest' | 'price' | 'total' | 'near'

/** Where an FTS5 expression is asked. */
export interface Scope {
  readonly universe: Universe
  readonly range: PriceRange | undefined
}

/** An open index file, for reading. Statements are prepared once. */
export class IndexReader {
  readonly #db: DatabaseSync
  readonly #prepared = new Map<string, StatementSync>()
  #origin: { latitude: number; longitude: number } = { latitude: 0, longitude: 0 }

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  static open(path: string): IndexReader {
    const db = new DatabaseSync(path, { readOnly: true })
    db.exec('pragma mmap_size = 4294967296; pragma cache_size = -65536')
    return new IndexReader(db)
  }

  get meta(): IndexMeta {
    return readMeta(this.#db)
  }

  /** Runs several reads on one state of the file, whatever the indexer writes meanwhile. */
  unchanging<Result>(work: () => Result): Result {
    this.#db.exec('begin')
    try {
      return work()
    } finally {
      this.#db.exec('commit')
    }
  }

  /** Where "near" is measured from, until told otherwise. */
  from({ latitude, longitude }: Point): void {
    this.#origin = { latitude, longitude }
  }

  /** How many match; counting ends at `most`. */
  count({ universe, range }: Scope, expression: string, most: number): number {
    const row = range
      ? this.#prepare(countInRange(universe, range.kind)).get(expression, range.least, range.most, most)
      : this.#prepare(countAll(universe)).get(expression, most)
    return Number(row?.n)
  }

  /** Matches in order, by key and then by rank. */
  rows({ universe, range }: Scope, expression: string, sort: Sort, limit: number, offset: number): Found[] {
    const { kind, least, most } = range ?? anyPrice
    const named = sort === 'near' ? this.#origin : {}
    const found = this.#prepare(select(universe, sort, kind)).all(named, expression, least, most, limit, offset)
    return found as unknown as Found[]
  }

  /** What the cards of these rows show, as the text of their JSON: asked at once, for less than half of asking one by one. */
  cards(rows: readonly number[]): StoredCard[] {
    const listings = rows.map(listingOf)
    const found = this.#prepare(selectCards).all(JSON.stringify(listings)) as unknown as StoredCard[]
    const byListing = new Map(found.map((card) => [card.listing, card]))
    return listings.map((listing) => byListing.get(listing)!)
  }

  /** The days on which listings were published, counted in days since 1970, the last first. */
  days(): number[] {
    return this.#prepare('select day from days order by day desc')
      .all()
      .map(({ day }) => Number(day))
  }

  /** The prices, alone or with delivery, that some listing has or had, from one amount to another. */
  prices(least: Cents, most: Cents): Cents[] {
    const prices = this.#prepare('select cents from prices where cents between ? and ? order by cents').all(least, most)
    return prices.map(({ cents }) => Number(cents))
  }

  close(): void {
    this.#db.close()
  }

  #prepare(sql: string): StatementSync {
    const statement = this.#prepared.get(sql) ?? this.#db.prepare(sql)
    this.#prepared.set(sql, statement)
    return statement
  }
}

const anyPrice: PriceRange = { kind: 'p', least: 0, most: Number.MAX_SAFE_INTEGER }

const columnOf = { p: 'price', t: 'total' } as const

/** `kilometres` of the communes in SQLite's own words: JavaScript, called from there for each row, would cost more than the sines. */
const kilometres = `12742 * asin(min(1, sqrt(
  pow(sin(radians(entries.latitude - :latitude) / 2), 2) + cos(radians(:latitude)) * cos(radians(entries.latitude))
    * pow(sin(radians(entries.longitude - :longitude) / 2), 2))))`

const keyOf: Record<Sort, string> = {
  relevance: '0',
  newest: '-entries.published_at',
  price: 'entries.price',
  total: 'entries.total',
  near: kilometres,
}

const selectCards = `
  select listing, version, card as text from cards where listing in (select value from json_each(?))`

function countAll(universe: Universe): string {
  return `select count(*) as n from (select 1 from ${universe} where ${universe} match ? limit ?)`
}

function countInRange(universe: Universe, kind: PriceKind): string {
  return `select count(*) as n from (select 1 from ${matching(universe, kind)} limit ?)`
}

function select(universe: Universe, sort: Sort, kind: PriceKind): string {
  const order = sort === 'relevance' ? `${universe}.rowid` : `key, ${universe}.rowid`
  return `
    select ${universe}.rowid as row, entries.shop, ${keyOf[sort]} as key
    from ${matching(universe, kind)}
    order by ${order} limit ? offset ?`
}

/** "cross join" keeps SQLite from turning the order of the two around: the words are always read first. */
function matching(universe: Universe, kind: PriceKind): string {
  return `${universe} cross join entries on entries.row = ${universe}.rowid
    where ${universe} match ? and entries.${columnOf[kind]} between ? and ?`
}
