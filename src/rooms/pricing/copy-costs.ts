import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { findPricedListing, findPricingShop } from './queries.ts'

/** A piece made anew costs what the first did. Whether buyers see the split is asked for each listing on its own. */
export async function copyCosts(tx: Tx, actor: Actor, shop: string, from: string, to: string): Promise<void> {
  const own = await findPricingShop(tx, actor, shop)
  const [first, copy] = [await findPricedListing(tx, own.id, from), await findPricedListing(tx, own.id, to)]
  await sql`
    insert into listing_costs (shop_id, listing_id, materials, packaging, electricity, upkeep, delivery_charged,
      delivery_cost, minutes, words, updated_at)
    select shop_id, ${copy.id}, materials, packaging, electricity, upkeep, delivery_charged,
      delivery_cost, minutes, words, ${now()}
    from listing_costs where shop_id = ${own.id} and listing_id = ${first.id}
    on conflict (shop_id, listing_id) do nothing`.execute(tx)
}
