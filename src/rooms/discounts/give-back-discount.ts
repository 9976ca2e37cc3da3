import { sql, type Tx } from '#base/database'
import type { ShopId } from '#kit/id'

/** One use less: the order that had it was not paid, or was cancelled. The caller sees to it that it happens once. */
export async function giveBackDiscount(tx: Tx, shop: ShopId, id: number): Promise<void> {
  await tx
    .updateTable('discounts')
    .set({ used: sql`used - 1` })
    .where('shop_id', '=', shop)
    .where('id', '=', id)
    .where('used', '>', 0)
    .execute()
}
