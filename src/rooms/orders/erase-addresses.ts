import { sql, type Tx } from '#base/database'
import type { Day } from '#kit/dates'

/** Erases buyers' names and addresses whose date has come, with the notes that came with them. @returns how many. */
export async function eraseAddresses(tx: Tx, today: Day): Promise<number> {
  const { rows } = await sql`
    with erased as (
      delete from purchase_addresses where purchase_id in (
        select purchase_id from purchase_addresses where erase_after <= ${today} limit 1000)
      returning purchase_id
    )
    update purchases set gift_note = '' from erased where purchases.id = erased.purchase_id
    returning purchases.id`.execute(tx)
  return rows.length
}

/** Forgets the carts of guests who did not come back for sixty days: their cookie is gone by then. */
export async function forgetCarts(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('carts').where('person_id', 'is', null).where('updated_at', '<', before).execute()
}
