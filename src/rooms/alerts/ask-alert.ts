import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { refuse } from '#kit/refusal'
import { countAlerts, findWatchable, type Piece } from './queries.ts'
import { mostAlerts } from './rules.ts'

/**
 * Notes that an address wants to be told when a listing can be had again; asked twice, it is noted once. Refuses a listing
 * that nobody may see (missing), and (conflict) more than a few at a time.
 */
export async function askAlert(tx: Tx, actor: Actor, listing: number, email: string): Promise<Piece> {
  const watched = (await findWatchable(tx, listing)) ?? refuse('missing', 'page_missing')
  // Counting alone would let many at once all be the last.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`alerts/${email}`}, 0))`.execute(tx)
  if ((await countAlerts(tx, email)) >= mostAlerts) refuse('conflict', 'alert_many', { maximum: mostAlerts })
  await tx
    .insertInto('alerts')
    .values({
      ...{ kind: 'free_again', shop_id: watched.shop, listing_id: listing, person_id: actor.id, email },
      occurred_at: now(),
    })
    .onConflict((conflict) => conflict.columns(['email', 'kind', 'listing_id']).doNothing())
    .execute()
  return watched
}
