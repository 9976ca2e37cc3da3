import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { lockOwnDiscount, setStopped } from './queries.ts'

/** A code that was stopped takes off again, as long as its days and uses last. */
export async function resumeDiscount(tx: Tx, actor: Actor, shop: ShopId | string, id: string | number): Promise<void> {
  await setStopped(tx, await lockOwnDiscount(tx, actor, shop, id), null)
}
