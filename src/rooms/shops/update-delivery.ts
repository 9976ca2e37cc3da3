import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import type { DeliveryInput } from './inputs.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** What a parcel costs (cents), where it goes, and how many working days it takes. */
export async function updateDelivery(tx: Tx, actor: Actor, shop: ShopId | string, input: DeliveryInput): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  await tx
    .updateTable('delivery_profiles')
    .set({
      price: input.price,
      further_piece: input.furtherPiece,
      free_above: input.freeAbove,
      zones: input.zones,
      preparation_days: input.preparationDays,
      carrier_days: input.carrierDays,
    })
    .where('shop_id', '=', own.id)
    .where('is_default', '=', true)
    .execute()
  await recordChange(tx, actor, own.id, 'delivery_updated')
}
