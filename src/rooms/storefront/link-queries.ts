import { type Reader, sql } from '#base/database'
import type { ListingId, ShopId } from '#kit/id'
import type { KitPart } from '#rooms/catalogue'
import { partsAsJson } from '#rooms/catalogue'
import type { Card } from '#ui/card'
import { cardColumns, cardTables, onDisplay } from './card-queries.ts'

/** What one kit has, in the maker's order. */
export async function listPartsOf(db: Reader, shop: ShopId, listing: ListingId): Promise<KitPart[]> {
  const { rows } = await sql<{ parts: KitPart[] }>`
    select ${partsAsJson(sql`listings`)} as parts from listings
    where listings.shop_id = ${shop} and listings.id = ${listing}`.execute(db)
  return rows[0]?.parts ?? []
}

/** The supplies that a creation names and that are on display. */
export async function listSuppliesOf(db: Reader, shop: ShopId, listing: ListingId): Promise<Card[]> {
  const { rows } = await sql<Card>`
    select ${cardColumns}
    from listing_supplies as link join listings on listings.id = link.supply_id ${cardTables}
    where link.shop_id = ${shop} and link.listing_id = ${listing} and listings.universe = 'supplies' and ${onDisplay}
    order by link.position, listings.id`.execute(db)
  return rows
}

export type Made = { cards: Card[]; total: number }

/** The creations on display that name a supply, the newest first. */
export async function listMadeWith(
  db: Reader,
  supply: ListingId,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<Made> {
  const { rows } = await sql<Card & { total: number }>`
    select ${cardColumns}, count(*) over ()::integer as total
    from listing_supplies as link
    join listings on listings.shop_id = link.shop_id and listings.id = link.listing_id ${cardTables}
    where link.supply_id = ${supply} and listings.universe = 'market' and ${onDisplay}
    order by listings.published_at desc, listings.id desc limit ${limit} offset ${offset}`.execute(db)
  return { cards: rows, total: rows[0]?.total ?? 0 }
}
