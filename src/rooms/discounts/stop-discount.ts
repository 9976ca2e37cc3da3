import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { lockOwnDiscount, setStopped } from './queries.ts'

/** From now on the code takes nothing off any more. Orders keep what they froze. Twice is as once. */
export async function stopDiscount(tx: Tx, actor: Actor, shop: ShopId | string, id: string | number): Promise<void> {
  const discount = await lockOwnDiscount(tx, actor, shop, id)
  await setStopped(tx, discount, discount.stoppedAt ?? now())
}
