import { DatabaseSync, type StatementSync } from 'node:sqlite'
import {
  type Document,
  type DocumentSource,
  documentOf,
  listingsPerScore,
  type Universe,
  universes,
} from './document.ts'
import { shopWord } from './filters.ts'
import { dayNumber } from './ranking.ts'

/** Changes when an older file cannot be read any more; then it is built anew. */
export const indexFormat = 1

/** How far the index has read the change feed: transaction and number, as PostgreSQL writes them. */
export interface Position {
  readonly xid: string
  readonly seq: string
}

/** What an index file says of itself. */
export interface IndexMeta {
  readonly format: number
  /** The house whose feed it follows. */
  readonly feed: string
  /** Scores are those of this day, counted in days since 1970. */
  readonly day: number
  readonly position: Position
  /** When the feed was last read to its end, in milliseconds since 1970. */
  readonly followedAt: number
}

/*
 * The row id is the rank (document.ts), so that reading in row order is reading the best first. Each universe has its
 * words apart: a search is always in one, and a filter that half of all listings pass would cost more than it tells.
 * `entries` is what is sorted and compared, narrow on purpose; `cards` is what is shown. No column exists for paid
 * placement.
 */
const wordsTable = (universe: Universe) => `
  create virtual table ${universe} using fts5(
    best, filters, body,
    content='', contentless_delete=1, detail=column, tokenize="ascii tokenchars '_-'"
  );
`
const schema = `
  ${universes.map(wordsTable).join('')}
  create table entries (
    row integer primary key, shop integer not null, price integer not null, total integer not null,
    published_at integer not null, latitude real not null, longitude real not null
  );
  create table cards (listing integer primary key, row integer not null, version text not null, card text not null);
  create table days (day integer primary key);
  create table meta (key text primary key, value text not null) without rowid;
`

/** Makes an empty index. Until `settle`, it is written without a journal: a crash leaves a file that nobody names. */
export function createIndex(path: string, meta: IndexMeta): IndexWriter {
  const db = new DatabaseSync(path)
  db.exec('pragma page_size = 4096; pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -200000')
  db.exec(schema)
  setHashSize(db, 64 * 2 ** 20)
  const writer = new IndexWriter(db)
  writer.writeMeta(meta)
  return writer
}

/** Opens an index for following the feed. */
export function openIndex(path: string): IndexWriter {
  const db = new DatabaseSync(path)
  db.exec('pragma synchronous = normal')
  return new IndexWriter(db)
}

export function readMeta(db: DatabaseSync): IndexMeta {
  const rows = db.prepare('select key, value from meta').all() as { key: string; value: string }[]
  const value = Object.fromEntries(rows.map((row) => [row.key, row.value]))
  return {
    format: Number(value.format),
    feed: value.feed ?? '',
    day: Number(value.day),
    position: { xid: value.xid ?? '0', seq: value.seq ?? '0' },
    followedAt: Number(value.followed_at),
  }
}

/** The one hand that writes an index file. */
export class IndexWriter {
  readonly #statements: ReturnType<typeof prepare>
  readonly database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.database = database
    this.#statements = prepare(database)
  }

  get meta(): IndexMeta {
    return readMeta(this.database)
  }

  /** Replaces `gone` listings by `sources` (some of the same), and moves the position, all or nothing. */
  write(sources: readonly DocumentSource[], gone: Iterable<number>, followed?: Followed): void {
    // FTS5 closes a segment when a row is not above the last one: a batch in row order is one segment.
    const { day } = this.meta
    const documents = sources.map((source) => documentOf(source, day)).sort((a, b) => a.row - b.row)
    this.#transaction(() => {
      for (const listing of gone) this.#remove(listing)
      for (const document of documents) this.#remove(document.listing)
      for (const document of documents) this.#insert(document)
      if (followed) this.#writeFollowed(followed)
    })
  }

  /** The listings of a shop that stand in the index. */
  listingsOf(shop: number): number[] {
    const word = `filters : "${shopWord(shop)}"`
    return this.#statements.ofShop.all(word, word).map(({ listing }) => Number(listing))
  }

  writeMeta(meta: IndexMeta): void {
    const { position, followedAt, ...rest } = meta
    for (const [key, value] of Object.entries(rest)) this.#statements.setMeta.run(key, String(value))
    this.#writeFollowed({ position, followedAt })
  }

  /** Merges some of the index's segments; false when all are one. A few hundred pages take some milliseconds. */
  merge(pages: number): boolean {
    const changes = () => Number(this.#statements.changes.get()?.n)
    const before = changes()
    for (const universe of universes) this.#statements.words[universe].merge.run(-pages)
    // FTS5 counts one change for the asking alone.
    return changes() - before > universes.length
  }

  /** Ends the building: from here on every write is safe, and readers may read while it is written. */
  settle(): void {
    setHashSize(this.database, 2 ** 20)
    this.database.exec('pragma journal_mode = wal; pragma synchronous = normal; analyze')
  }

  close(): void {
    this.database.close()
  }

  #remove(listing: number): void {
    const row = this.#statements.rowOf.get(listing)?.row
    if (row === undefined) return
    for (const universe of universes) this.#statements.words[universe].remove.run(row)
    this.#statements.removeEntry.run(row)
    this.#statements.removeCard.run(listing)
  }

  #insert(document: Document): void {
    const { row, listing, universe, shop, price, total, publishedAt, latitude, longitude } = document
    this.#statements.words[universe].add.run(row, document.best, document.filters, document.body)
    this.#statements.addEntry.run(row, shop, price, total, publishedAt, latitude, longitude)
    this.#statements.addCard.run(listing, row, document.version, document.card)
    this.#statements.addDay.run(dayNumber(publishedAt))
  }

  #writeFollowed({ position, followedAt }: Followed): void {
    this.#statements.setMeta.run('xid', position.xid)
    this.#statements.setMeta.run('seq', position.seq)
    this.#statements.setMeta.run('followed_at', String(followedAt))
  }

  #transaction(work: () => void): void {
    this.database.exec('begin immediate')
    try {
      work()
      this.database.exec('commit')
    } catch (error) {
      this.database.exec('rollback')
      throw error
    }
  }
}

export type Followed = Pick<IndexMeta, 'position' | 'followedAt'>

function prepare(db: DatabaseSync) {
  return {
    rowOf: big(db.prepare('select row from cards where listing = ?')),
    words: { market: prepareWords(db, 'market'), supplies: prepareWords(db, 'supplies') },
    ofShop: big(db.prepare(universes.map(listingsMatching).join(' union all '))),
    changes: big(db.prepare('select total_changes() as n')),
    removeEntry: big(db.prepare('delete from entries where row = ?')),
    removeCard: big(db.prepare('delete from cards where listing = ?')),
    addEntry: big(db.prepare('insert into entries values (?, ?, ?, ?, ?, ?, ?)')),
    addCard: big(db.prepare('insert into cards values (?, ?, ?, ?)')),
    addDay: big(db.prepare('insert or ignore into days values (?)')),
    setMeta: big(db.prepare('insert into meta values (?, ?) on conflict do update set value = excluded.value')),
  }
}

function prepareWords(db: DatabaseSync, universe: Universe) {
  return {
    add: big(db.prepare(`insert into ${universe} (rowid, best, filters, body) values (?, ?, ?, ?)`)),
    remove: big(db.prepare(`delete from ${universe} where rowid = ?`)),
    merge: big(db.prepare(`insert into ${universe} (${universe}, rank) values ('merge', ?)`)),
  }
}

function listingsMatching(universe: Universe): string {
  return `select rowid % ${listingsPerScore} as listing from ${universe} where ${universe} match ?`
}

/** How many bytes of words are gathered before they are written as a segment. */
function setHashSize(db: DatabaseSync, bytes: number): void {
  for (const universe of universes) db.exec(`insert into ${universe} (${universe}, rank) values ('hashsize', ${bytes})`)
}

/** Deleting from a contentless table reports a row id that no number holds, and throws, unless read as a bigint. */
function big(statement: StatementSync): StatementSync {
  statement.setReadBigInts(true)
  return statement
}
