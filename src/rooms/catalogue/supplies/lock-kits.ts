import { sql, type Tx } from '#base/database'
import type { ShopId } from '#kit/id'

/**
 * One kit of a shop is composed at a time: two listings that become each other's part at the same moment would both be
 * kits of kits. To be asked before the listing is locked, or each would hold what the other waits for.
 */
export async function lockKits(tx: Tx, shop: ShopId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`kits/${shop}`}, 0))`.execute(tx)
}
