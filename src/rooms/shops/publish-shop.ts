import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { reopenShop } from './close-shop.ts'
import { findSeller, lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'
import { mustBeComplete } from './update-seller.ts'

/** Opens a draft to the public, once the law's details of who sells are there. Twice is as once. */
export async function publishShop(tx: Tx, actor: Actor, shop: ShopId | string): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  if (own.published) return
  if (own.state === 'closed') return reopenShop(tx, actor, own.id)
  mustBeComplete(await findSeller(tx, own.seller))
  await tx.updateTable('shops').set({ state: 'published', published_at: now() }).where('id', '=', own.id).execute()
  await recordChange(tx, actor, own.id, 'published', { from: 'draft', to: 'published' })
}
