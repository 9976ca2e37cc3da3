import type { Tx } from '#base/database'
import type { ShopId, VariantId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { listKitsOf } from './kit-queries.ts'

/** What a kit is made of stays while the kit needs it; the first kit is named. */
export async function mustNotBeNeeded(tx: Tx, shop: ShopId, variants: readonly VariantId[]): Promise<void> {
  const [kit] = await listKitsOf(tx, shop, variants)
  if (kit) refuse('conflict', 'kit_needs_it', { kit: kit.title })
}
