import { sql, type Tx } from '#base/database'
import { house } from '#kit/actor'
import type { ListingId, PersonId, ShopId } from '#kit/id'
import { recordChange } from './record-change.ts'

/** In one transaction, as the change feed wants it: a shop may have tens of thousands. */
const atOnce = 50

/**
 * Deletes what somebody who left had listed and never sold, with its photos. What was sold stays, out of sight: orders
 * point at it. Kits go before what they are made of. Twice is as once. @returns how many went.
 */
export async function forgetListings(tx: Tx, person: PersonId): Promise<number> {
  const { rows } = await sql<{ shop: ShopId; id: ListingId }>`
    delete from listings where (shop_id, id) in (
      select l.shop_id, l.id from listings l join shops s on s.id = l.shop_id
      where s.person_id = ${person}
        and not exists (select from order_lines o where o.shop_id = l.shop_id and o.listing_id = l.id)
        and not exists (select from variants v join reservations r on r.shop_id = v.shop_id and r.variant_id = v.id
          where v.shop_id = l.shop_id and v.listing_id = l.id)
        and not exists (select from variants v join kit_parts k on k.shop_id = v.shop_id and k.part_variant_id = v.id
          where v.shop_id = l.shop_id and v.listing_id = l.id)
      limit ${atOnce})
    returning shop_id as shop, id`.execute(tx)
  for (const [shop, some] of Map.groupBy(rows, (row) => row.shop)) await recordChange(tx, house, shop, 'deleted', some)
  return rows.length
}
