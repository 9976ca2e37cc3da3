import { type Reader, sql } from '#base/database'
import type { Day } from '#kit/dates'
import type { ListingId } from '#kit/id'
import { measureAsJson } from '#rooms/catalogue'
import { isHidden } from '#rooms/moderation'
import { sendsListing } from '#rooms/shops'
import type { Card } from '#ui/card'
import { cardColumns, cardTables, onDisplay } from './card-queries.ts'
import type { Piece } from './piece.ts'
import { photosAsJson, shopAsJson, variantsAsJson } from './piece-fragments.ts'
import { deliveryAsJson, handOversAsJson, sellerAsJson } from './shop-fragments.ts'

const othersAsJson = (listing: ListingId) => sql`(
  select coalesce(json_agg(other), '[]') from (
    select ${cardColumns} from listings ${cardTables}
    where listings.shop_id = (select shop_id from listings where id = ${listing})
      and listings.id <> ${listing} and ${onDisplay}
    order by listings.published_at desc limit 4
  ) as other)`

/**
 * A listing with all that its page says, whatever its state outside the bin, in the week that begins on `monday`: one statement, since
 * each costs a page as much again.
 */
export async function findPiece(db: Reader, listing: ListingId, monday: Day): Promise<Piece | undefined> {
  const { rows } = await sql<Piece>`
    select listings.id, listings.slug || '-' || listings.id as piece, listings.universe, listings.state,
      listings.title, listings.description, listings.category, listings.tags, listings.materials, listings.facts,
      listings.choices, listings.personalisations, listings.bespoke, listings.lead_days as "leadDays",
      ${measureAsJson()} as measure,
      ${isHidden('listings.shop_id', 'listings.id')} as hidden,
      listings.announce_reduction as "announceReduction", exists (
        select from listing_costs where listing_costs.shop_id = listings.shop_id
          and listing_costs.listing_id = listings.id and listing_costs.shown) as "showsCosts",
      exists (select from kit_parts where kit_parts.shop_id = listings.shop_id
        and kit_parts.listing_id = listings.id) as "isKit",
      exists (select from listing_supplies where listing_supplies.shop_id = listings.shop_id
        and listing_supplies.listing_id = listings.id) as "namesSupplies",
      exists (select from listing_supplies where supply_id = listings.id) as "isNamed",
      ${variantsAsJson} as variants,
      ${shopAsJson(monday)} as shop, ${sellerAsJson} as seller,
      case when section.id is null then null
        else json_build_object('id', section.id, 'name', section.name) end as section,
      case when delivery.id is null then null else ${deliveryAsJson} end as delivery,
      ${handOversAsJson} as "handOvers", ${photosAsJson} as photos,
      ${othersAsJson(listing)} as others
    from listings
    join shops on shops.id = listings.shop_id
    join sellers on sellers.id = shops.seller_id
    left join sections as section on section.shop_id = listings.shop_id and section.id = listings.section_id
    left join delivery_profiles as delivery on ${sendsListing}
    where listings.id = ${listing} and listings.state <> 'removed'`.execute(db)
  return rows[0]
}

/** A piece that was on sale and that its maker took away, while the house still knows it. */
export type GonePiece = { shop: string; slug: string; universe: 'market' | 'supplies'; others: Card[] }

export async function findGonePiece(db: Reader, listing: ListingId): Promise<GonePiece | undefined> {
  const { rows } = await sql<GonePiece>`
    select shops.name as shop, shops.slug, listings.universe, ${othersAsJson(listing)} as others
    from listings join shops on shops.id = listings.shop_id and shops.state = 'published'
    where listings.id = ${listing} and listings.state = 'removed' and listings.published_at is not null
      and not ${isHidden('shops.id')}`.execute(db)
  return rows[0]
}

export type { Piece } from './piece.ts'
