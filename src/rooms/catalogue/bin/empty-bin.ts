import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import { house } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { recordChange } from '../record-change.ts'
import { binDays } from './bin-queries.ts'

/**
 * Deletes for good what has lain in a bin for 30 days, at most `most` at a time; gives whether there may be more. What a
 * checkout holds waits for its end, and a part for its kit. Orders keep what they froze; files that nothing names any
 * more go on their own nights. Twice is as once.
 */
export async function emptyBin(tx: Tx, most = 50): Promise<boolean> {
  const { rows } = await sql<{ shop: ShopId; id: ListingId }>`
    with due as (
      select shop_id, id from listings
      where state = 'removed' and removed_at <= ${now()}::timestamptz - make_interval(days => ${binDays})
        and not exists (
          select from variants join reservations on reservations.shop_id = variants.shop_id
            and reservations.variant_id = variants.id
          where variants.shop_id = listings.shop_id and variants.listing_id = listings.id)
        and not exists (
          select from variants join kit_parts on kit_parts.shop_id = variants.shop_id
            and kit_parts.part_variant_id = variants.id
          where variants.shop_id = listings.shop_id and variants.listing_id = listings.id)
      order by removed_at, id limit ${most} for update skip locked
    )
    delete from listings using due where listings.shop_id = due.shop_id and listings.id = due.id
    returning listings.shop_id as shop, listings.id`.execute(tx)
  for (const [shop, some] of Map.groupBy(rows, (row) => row.shop))
    await recordChange(
      tx,
      house,
      shop,
      'deleted',
      some.map(({ id }) => ({ id, from: 'removed' as const })),
    )
  return rows.length > 0
}
