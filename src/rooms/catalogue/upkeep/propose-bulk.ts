import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { findOwnShop } from '#rooms/shops'
import { insertBulkAct } from './bulk-queries.ts'
import type { Asked } from './bulk-steps.ts'

/**
 * Keeps what shall be done to many listings, so that what is confirmed is what was shown and a second press does
 * nothing more. Proposals that nobody confirmed in a day are forgotten.
 */
export async function proposeBulk(tx: Tx, actor: Actor, shop: ShopId | string, asked: Asked): Promise<number> {
  const own = await findOwnShop(tx, actor, shop)
  await sql`
    delete from bulk_acts
    where shop_id = ${own.id} and progress = 0 and occurred_at < ${now()}::timestamptz - interval '1 day'`.execute(tx)
  return insertBulkAct(tx, { shop: own.id, actor: actor.id, asked, at: now() })
}
