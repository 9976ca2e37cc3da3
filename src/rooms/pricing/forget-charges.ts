import type { Tx } from '#base/database'
import type { PersonId } from '#kit/id'

/** Deletes what somebody who left noted for herself: how her charges are counted, what her pieces cost. Twice is as once. */
export async function forgetCharges(tx: Tx, person: PersonId): Promise<void> {
  const sellers = tx.selectFrom('sellers').select('id').where('person_id', '=', person)
  const shops = tx.selectFrom('shops').select('id').where('person_id', '=', person)
  await tx.deleteFrom('charge_settings').where('seller_id', 'in', sellers).execute()
  await tx.deleteFrom('listing_costs').where('shop_id', 'in', shops).execute()
}
