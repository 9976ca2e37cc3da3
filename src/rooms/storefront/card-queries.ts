import { sql } from '#base/database'

/** What a card shows (`Card` of the UI), of the tables that `cardTables` joins to `listings`. */
export const cardColumns = sql`listings.id, listings.slug || '-' || listings.id as piece, listings.universe,
  listings.title, listings.category, shops.name as "shopName", shops.slug as "shopSlug", shops.town, offer.price,
  case when delivery.free_above <= offer.price then 0 else delivery.price end as "deliveryPrice",
  photo.file_key as "photoKey"`

/** Only what can be bought has a row in `offer`. */
export const cardTables = sql`
  join shops on shops.id = listings.shop_id and shops.state = 'published'
  cross join lateral (
    select min(variants.price) as price from variants
    where variants.shop_id = listings.shop_id and variants.listing_id = listings.id
      and variants.price is not null and (variants.stock is null or variants.stock > 0)
  ) as offer
  left join delivery_profiles as delivery on delivery.shop_id = listings.shop_id
    and case when listings.delivery_profile_id is null then delivery.is_default
      else delivery.id = listings.delivery_profile_id end
  left join lateral (
    select photos.file_key from photos
    where photos.shop_id = listings.shop_id and photos.listing_id = listings.id
    order by photos.position, photos.id limit 1
  ) as photo on true`

/** Published, with something left, and under no measure. */
export const onDisplay = sql`listings.state = 'published' and offer.price is not null and not exists (
  select from measures
  where measures.shop_id = listings.shop_id and measures.ends_at is null
    and (measures.listing_id is null or measures.listing_id = listings.id))`

export const shopHidden = sql`exists (
  select from measures
  where measures.shop_id = shops.id and measures.listing_id is null and measures.ends_at is null)`
