import { refuse } from '#kit/refusal'
import { now } from './clock.ts'
import { type Db, sql, type Tx } from './database.ts'

/**
 * Counts one attempt of `key` ("sign-in/203.0.113.7") and refuses (conflict, `too_many`) past `most` in `seconds`.
 * Counted apart from any transaction, so that a refused act still counts.
 */
export async function limitRate(db: Db, key: string, most: number, seconds: number): Promise<void> {
  const start = new Date(Math.floor(now().getTime() / 1000 / seconds) * seconds * 1000)
  const { rows } = await sql<{ hits: number }>`
    insert into rate_limits as r (key, window_start, hits) values (${key}, ${start}, 1)
    on conflict (key) do update set
      hits = case when r.window_start = excluded.window_start then r.hits + 1 else 1 end,
      window_start = excluded.window_start
    returning hits`.execute(db)
  if ((rows[0]?.hits ?? 0) > most) refuse('conflict', 'too_many', { minutes: Math.ceil(seconds / 60) })
}

/** Forgets the counters whose time is over: most clients never come back. */
export async function forgetRates(tx: Tx): Promise<void> {
  const dayAgo = new Date(now().getTime() - 24 * 3600 * 1000)
  await tx.deleteFrom('rate_limits').where('window_start', '<', dayAgo).execute()
}
