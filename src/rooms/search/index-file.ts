import { DatabaseSync } from 'node:sqlite'
import { type Universe, universes } from './document.ts'
import type { IndexMeta } from './index-meta.ts'
import { IndexWriter, setHashSize } from './index-writer.ts'

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
  create table prices (cents integer primary key);
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
