import { sql, type Tx } from '#base/database'
import type { Day } from '#kit/dates'

/**
 * Erases buyers' names and addresses whose date has come, with the notes that came with them and what was said of
 * personalised pieces: an engraved name is a name. @returns how many.
 */
export async function eraseAddresses(tx: Tx, today: Day): Promise<number> {
  const { rows } = await sql`
    with erased as (
      delete from purchase_addresses where purchase_id in (
        select purchase_id from purchase_addresses where erase_after <= ${today} limit 1000)
      returning purchase_id
    ), silenced as (
      update order_lines set personalisation = (
        select jsonb_agg(case when answer ->> 'kind' = 'choice' then answer else answer || '{"value": ""}' end order by nth)
        from jsonb_array_elements(personalisation) with ordinality as said (answer, nth))
      from orders, erased
      where orders.purchase_id = erased.purchase_id and order_lines.order_id = orders.id and personalisation <> '[]'
    )
    update purchases set gift_note = '' from erased where purchases.id = erased.purchase_id
    returning purchases.id`.execute(tx)
  return rows.length
}

/** Forgets the carts of guests who did not come back for sixty days: their cookie is gone by then. */
export async function forgetCarts(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('carts').where('person_id', 'is', null).where('updated_at', '<', before).execute()
}
