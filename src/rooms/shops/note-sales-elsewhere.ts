import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { lockOwnShop } from './queries.ts'
import type { SalesElsewhereInput } from './sales-elsewhere.ts'

/** What she sold elsewhere in one month: for her own chart, nobody else reads it. Nothing typed is none noted. */
export async function noteSalesElsewhere(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  { month, amounts }: SalesElsewhereInput,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  await tx.deleteFrom('sales_elsewhere').where('shop_id', '=', own.id).where('month', '=', `${month}-01`).execute()
  const noted = Object.entries(amounts).filter(([, amount]) => amount > 0)
  if (noted.length === 0) return
  await tx
    .insertInto('sales_elsewhere')
    .values(noted.map(([place, amount]) => ({ shop_id: own.id, month: `${month}-01`, place, amount })))
    .execute()
}
