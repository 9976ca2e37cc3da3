import { type Reader, sql } from '#base/database'
import type { Day } from '#kit/dates'
import type { PersonId, ShopId } from '#kit/id'
import type { DeliveryProfile, HandOver, Seller } from '#rooms/shops'
import type { Card } from '#ui/card'
import { cardColumns, cardTables, onDisplay, shopHidden } from './card-queries.ts'
import { deliveryAsJson, handOversAsJson, sellerAsJson } from './shop-fragments.ts'

export type ShopView = {
  id: ShopId
  owner: PersonId
  slug: string
  name: string
  story: string
  town: string
  department: string
  portraitKey: string | null
  state: 'draft' | 'published'
  hidden: boolean
  awayUntil: Day | null
  awayMessage: string
  publishedAt: Date | null
  seller: Seller
  delivery: DeliveryProfile | null
  handOvers: HandOver[]
}

/** The shop that has, or ever had, this slug. */
export async function findShopView(db: Reader, slug: string): Promise<ShopView | undefined> {
  const { rows } = await sql<ShopView>`
    select shops.id, shops.person_id as owner, shops.slug, shops.name, shops.story, shops.town, shops.department,
      shops.portrait_key as "portraitKey", shops.state, ${shopHidden} as hidden, shops.away_until as "awayUntil",
      shops.away_message as "awayMessage", shops.published_at as "publishedAt",
      ${sellerAsJson} as seller,
      (select ${deliveryAsJson}
        from delivery_profiles as delivery where delivery.shop_id = shops.id and is_default) as delivery,
      ${handOversAsJson} as "handOvers"
    from shop_slugs
    join shops on shops.id = shop_slugs.shop_id
    join sellers on sellers.id = shops.seller_id
    where shop_slugs.slug = ${slug}`.execute(db)
  return rows[0]
}

export const shopPageSize = 48

/** A page of what the shop of this slug sells now, newest first, and how many there are in all. */
export async function listShopPieces(
  db: Reader,
  slug: string,
  page: number,
): Promise<{ cards: Card[]; total: number }> {
  const { rows } = await sql<Card & { total: number }>`
    select ${cardColumns}, count(*) over () as total from listings ${cardTables}
    where listings.shop_id = (select shop_id from shop_slugs where slug = ${slug}) and ${onDisplay}
    order by listings.published_at desc, listings.id desc
    limit ${shopPageSize} offset ${(page - 1) * shopPageSize}`.execute(db)
  return { cards: rows, total: rows[0]?.total ?? 0 }
}
