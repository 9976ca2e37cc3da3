import type { DatabaseSync, StatementSync } from 'node:sqlite'
import {
  type Document,
  type DocumentSource,
  documentOf,
  listingsPerScore,
  type Universe,
  universes,
} from './document.ts'
import { shopWord } from './filters.ts'
import { type Followed, type IndexMeta, readMeta } from './index-meta.ts'
import { dayNumber } from './ranking.ts'

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
    this.#statements.addPrices.run(price, total)
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

/** How many bytes of words are gathered before they are written as a segment. */
export function setHashSize(db: DatabaseSync, bytes: number): void {
  for (const universe of universes) db.exec(`insert into ${universe} (${universe}, rank) values ('hashsize', ${bytes})`)
}

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
    addPrices: big(db.prepare('insert or ignore into prices values (?), (?)')),
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

/** Deleting from a contentless table reports a row id that no number holds, and throws, unless read as a bigint. */
function big(statement: StatementSync): StatementSync {
  statement.setReadBigInts(true)
  return statement
}
