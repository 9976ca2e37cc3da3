import type { DatabaseSync } from 'node:sqlite'

/** Changes when an older file cannot be read any more; then it is built anew. */
export const indexFormat = 5

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

/** How far, and when that was. */
export type Followed = Pick<IndexMeta, 'position' | 'followedAt'>

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
