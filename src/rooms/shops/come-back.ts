import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { dayOf } from '#kit/dates'
import type { ShopId } from '#kit/id'
import { isAway } from './delivery.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** Ends the holidays before their day, or cancels those to come. */
export async function comeBack(tx: Tx, actor: Actor, shop: ShopId | string): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  if (own.awayUntil === null) return
  await tx
    .updateTable('shops')
    .set({ away_from: null, away_until: null, away_message: '' })
    .where('id', '=', own.id)
    .execute()
  await recordChange(tx, actor, own.id, isAway(own, dayOf(now())) ? 'came_back' : 'holidays_cancelled')
}
