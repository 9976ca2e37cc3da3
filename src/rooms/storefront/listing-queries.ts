import { type Reader, sql } from '#base/database'
import type { Day } from '#kit/dates'
import type { ListingId, PersonId, ShopId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { Choice } from '#rooms/catalogue'
import type { DeliveryProfile, HandOver, Seller } from '#rooms/shops'
import type { Card } from '#ui/card'
import { cardColumns, cardTables, onDisplay, shopHidden } from './card-queries.ts'
import { deliveryAsJson, handOversAsJson, sellerAsJson } from './shop-fragments.ts'

export type PiecePhoto = { key: string; alt: string }
export type PieceShop = {
  id: ShopId
  owner: PersonId
  slug: string
  name: string
  town: string
  department: string
  story: string
  portraitKey: string | null
  state: 'draft' | 'published'
  awayUntil: Day | null
  awayMessage: string
  hidden: boolean
}
export type Piece = {
  id: ListingId
  piece: string
  universe: 'market' | 'supplies'
  state: 'draft' | 'published' | 'paused'
  hidden: boolean
  title: string
  description: string
  category: string | null
  tags: string[]
  materials: string[]
  choices: Choice[]
  variant: number | null
  price: Cents | null
  /** Null: made to order. */
  stock: number | null
  shop: PieceShop
  seller: Seller
  delivery: DeliveryProfile | null
  handOvers: HandOver[]
  photos: PiecePhoto[]
  /** The shop's newest besides this one. */
  others: Card[]
}

const shopAsJson = sql`json_build_object('id', shops.id, 'owner', shops.person_id, 'slug', shops.slug,
  'name', shops.name, 'town', shops.town, 'department', shops.department, 'story', shops.story,
  'portraitKey', shops.portrait_key, 'state', shops.state, 'awayUntil', shops.away_until,
  'awayMessage', shops.away_message, 'hidden', ${shopHidden})`

const othersAsJson = (listing: ListingId) => sql`(
  select coalesce(json_agg(other), '[]') from (
    select ${cardColumns} from listings ${cardTables}
    where listings.shop_id = (select shop_id from listings where id = ${listing})
      and listings.id <> ${listing} and ${onDisplay}
    order by listings.published_at desc limit 4
  ) as other)`

/** A listing with all that its page says, whatever its state: one statement, since each costs a page as much again. */
export async function findPiece(db: Reader, listing: ListingId): Promise<Piece | undefined> {
  const { rows } = await sql<Piece>`
    select listings.id, listings.slug || '-' || listings.id as piece, listings.universe, listings.state,
      listings.title, listings.description, listings.category, listings.tags, listings.materials, listings.choices,
      exists (
        select from measures where measures.shop_id = listings.shop_id
          and measures.listing_id = listings.id and measures.ends_at is null) as hidden,
      variant.id as variant, variant.price, variant.stock,
      ${shopAsJson} as shop, ${sellerAsJson} as seller,
      case when delivery.id is null then null else ${deliveryAsJson} end as delivery,
      ${handOversAsJson} as "handOvers",
      (select coalesce(json_agg(json_build_object('key', file_key, 'alt', alt) order by position, id), '[]')
        from photos where photos.shop_id = listings.shop_id and photos.listing_id = listings.id) as photos,
      ${othersAsJson(listing)} as others
    from listings
    join shops on shops.id = listings.shop_id
    join sellers on sellers.id = shops.seller_id
    left join lateral (
      select id, price, stock from variants
      where variants.shop_id = listings.shop_id and variants.listing_id = listings.id
      order by (stock = 0) is true, price, position limit 1
    ) as variant on true
    left join delivery_profiles as delivery on delivery.shop_id = listings.shop_id
      and case when listings.delivery_profile_id is null then delivery.is_default
        else delivery.id = listings.delivery_profile_id end
    where listings.id = ${listing}`.execute(db)
  return rows[0]
}
