import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { dayOf } from '#kit/dates'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { stateOf } from './discount.ts'
import { lockDiscount } from './queries.ts'

/**
 * Counts one use. Of two buyers who want the last one, the second waits for the first and is refused
 * (`discount_used_up`); so is who comes after its end or its stop (`discount_over`). Lock shops in the order of their ids.
 */
export async function useDiscount(tx: Tx, shop: ShopId, id: number): Promise<void> {
  const discount = (await lockDiscount(tx, shop, id)) ?? refuse('conflict', 'discount_over')
  const state = stateOf(discount, dayOf(now()))
  if (state !== 'running') refuse('conflict', state === 'used_up' ? 'discount_used_up' : 'discount_over')
  await tx
    .updateTable('discounts')
    .set({ used: discount.used + 1 })
    .where('shop_id', '=', shop)
    .where('id', '=', id)
    .execute()
}
