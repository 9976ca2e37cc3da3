import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { Trial } from './inputs.ts'
import { keepAim } from './keep-aim.ts'
import { findPricedListing, findPricingShop } from './queries.ts'

/** Keeps what one piece of a listing takes, and what its maker wants to earn in an hour. The price tried is not kept. */
export async function saveCosts(tx: Tx, actor: Actor, shop: string, listing: string, trial: Trial): Promise<void> {
  const own = await findPricingShop(tx, actor, shop)
  const { id } = await findPricedListing(tx, own.id, listing)
  const { price: _, aim, deliveryCharged, deliveryCost, ...rest } = trial
  const costs = { ...rest, delivery_charged: deliveryCharged, delivery_cost: deliveryCost, updated_at: now() }
  await tx
    .insertInto('listing_costs')
    .values({ shop_id: own.id, listing_id: id, ...costs })
    .onConflict((conflict) => conflict.columns(['shop_id', 'listing_id']).doUpdateSet(costs))
    .execute()
  await keepAim(tx, own.seller, aim)
}
