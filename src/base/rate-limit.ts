import { refuse } from '#kit/refusal'
import { now } from './clock.ts'
import { type Db, sql, type Tx } from './database.ts'
import type { Keys } from './keys.ts'

/**
 * Counts one attempt of `key` ("sign-in/203.0.113.7"), or `many` of what it costs, in this stretch of `seconds`, apart from
 * any transaction, so that a refused act still counts. @returns how many there are now.
 */
export async function countRate(db: Db, key: string, seconds: number, many = 1): Promise<number> {
  const { rows } = await sql<{ hits: number }>`
    insert into rate_limits as r (key, window_start, hits) values (${key}, ${startOf(seconds)}, ${many})
    on conflict (key) do update set
      hits = case when r.window_start = excluded.window_start then r.hits + excluded.hits else excluded.hits end,
      window_start = excluded.window_start
    returning hits`.execute(db)
  return rows[0]!.hits
}

/** What a key says of a client or an address: counters hold fingerprints. */
export function fingerprintOf(keys: Keys, text: string): string {
  return keys.sign('rate-limit', text).slice(0, 22)
}

/** Takes one attempt back: it was counted beforehand, so that many at once count each other, and was none in the end. */
export async function uncountRate(db: Db, key: string, seconds: number): Promise<void> {
  await sql`update rate_limits set hits = hits - 1
    where key = ${key} and window_start = ${startOf(seconds)} and hits > 0`.execute(db)
}

/** Counts one attempt and refuses (conflict, `too_many`) past `most` in `seconds`. */
export async function limitRate(db: Db, key: string, most: number, seconds: number): Promise<void> {
  if ((await countRate(db, key, seconds)) > most) refuseTooMany(seconds)
}

export function refuseTooMany(seconds: number): never {
  return refuse('conflict', 'too_many', { minutes: Math.ceil(seconds / 60) })
}

/** Forgets the counters whose time is over: most clients never come back. */
export async function forgetRates(tx: Tx): Promise<void> {
  const dayAgo = new Date(now().getTime() - 24 * 3600 * 1000)
  await tx.deleteFrom('rate_limits').where('window_start', '<', dayAgo).execute()
}

function startOf(seconds: number): Date {
  return new Date(Math.floor(now().getTime() / 1000 / seconds) * seconds * 1000)
}
