import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** Ends the holidays before their day. */
export async function comeBack(tx: Tx, actor: Actor, shop: ShopId | string): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  if (own.awayUntil === null) return
  await tx.updateTable('shops').set({ away_until: null, away_message: '' }).where('id', '=', own.id).execute()
  await recordChange(tx, actor, own.id, 'came_back')
}
