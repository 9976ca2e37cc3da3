import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findSeller, lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'
import { mustBeComplete } from './update-seller.ts'

/**
 * Closes an open shop: its page says so, its pieces are off sale, search and the home page forget them. Nothing is
 * erased, and orders that were placed go on. A shop that is closed already, or was never open, stays as it is.
 */
export async function closeShop(tx: Tx, actor: Actor, shop: ShopId | string): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  if (!own.published) return
  await tx.updateTable('shops').set({ state: 'closed', closed_at: now() }).where('id', '=', own.id).execute()
  await recordChange(tx, actor, own.id, 'closed', { from: 'published', to: 'closed' })
}

/**
 * Opens a closed shop again as it was: what was on sale is on sale. Refused while the law's details of who sells lack
 * something; an open one stays as it is, and a draft is published, not reopened.
 */
export async function reopenShop(tx: Tx, actor: Actor, shop: ShopId | string): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  if (own.published) return
  if (own.state === 'draft') refuse('conflict', 'shop_not_published')
  mustBeComplete(await findSeller(tx, own.seller))
  await tx.updateTable('shops').set({ state: 'published', closed_at: null }).where('id', '=', own.id).execute()
  await recordChange(tx, actor, own.id, 'reopened', { from: 'closed', to: 'published' })
}
