import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import type { DeliveryInput } from './delivery-inputs.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** The default way of sending: what a parcel costs (cents), where it goes, how many working days it takes. */
export async function updateDelivery(tx: Tx, actor: Actor, shop: ShopId | string, input: DeliveryInput): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  await tx
    .updateTable('delivery_profiles')
    .set(columnsOf(input))
    .where('shop_id', '=', own.id)
    .where('is_default', '=', true)
    .execute()
  await recordChange(tx, actor, own.id, 'delivery_updated')
}

/** Terms of sending as their row keeps them. */
export function columnsOf(terms: DeliveryInput) {
  return {
    price: terms.price,
    further_piece: terms.furtherPiece,
    free_above: terms.freeAbove,
    zones: terms.zones,
    preparation_days: terms.preparationDays,
    carrier_days: terms.carrierDays,
    slices: terms.slices && JSON.stringify(terms.slices),
    packaging: terms.packaging,
  }
}
