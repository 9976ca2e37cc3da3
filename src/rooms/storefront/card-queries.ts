import { sql } from '#base/database'

/** What a card shows (`Card` of the UI), of the tables that `cardTables` joins to `listings`. */
export const cardColumns = sql`listings.id, listings.slug || '-' || listings.id as piece, listings.universe,
  listings.title, listings.category, shops.name as "shopName", shops.slug as "shopSlug", shops.town, offer.price, offer."priceFrom",
  case when delivery.free_above <= offer.price then 0 else delivery.price end as "deliveryPrice",
  photo.file_key as "photoKey", photo.thumbhash as "photoThumb",
  jsonb_build_object('x', photo.focus_x, 'y', photo.focus_y) as "photoFocus",
  listings.personalisations <> '[]' as personalised, shops.away_from as "awayFrom", shops.away_until as "awayUntil",
  case when offer."madeToOrder" then greatest(listings.lead_days, delivery.preparation_days) end as "leadDays",
  case when offer."madeToOrder" then full_until."fullUntil" end as "fullUntil"`

/** Only what can be bought has a row in `offer`. */
export const cardTables = sql`
  join shops on shops.id = listings.shop_id and shops.state = 'published'
  cross join lateral (
    select min(variants.price) as price, min(variants.price) < max(variants.price) as "priceFrom",
      bool_and(variants.stock is null) as "madeToOrder"
    from variants
    where variants.shop_id = listings.shop_id and variants.listing_id = listings.id
      and variants.price is not null and (variants.stock is null or variants.stock > 0)
  ) as offer
  left join delivery_profiles as delivery on delivery.shop_id = listings.shop_id
    and case when listings.delivery_profile_id is null then delivery.is_default
      else delivery.id = listings.delivery_profile_id end
  left join lateral (
    select photos.file_key, photos.focus_x, photos.focus_y, photos.thumbhash from photos
    where photos.shop_id = listings.shop_id and photos.listing_id = listings.id and photos.kind = 'piece'
    order by photos.position, photos.id limit 1
  ) as photo on true
  left join lateral (
    select (made_weeks.week + 7) as "fullUntil" from made_weeks
    where made_weeks.shop_id = shops.id and made_weeks.taken >= shops.weekly_places
      and made_weeks.week > (now() at time zone 'Europe/Paris')::date - 7
    order by made_weeks.week limit 1
  ) as full_until on true`

/** Published, with something left, and under no measure. */
export const onDisplay = sql`listings.state = 'published' and offer.price is not null and not exists (
  select from measures
  where measures.shop_id = listings.shop_id and measures.ends_at is null
    and (measures.listing_id is null or measures.listing_id = listings.id))`

export const shopHidden = sql`exists (
  select from measures
  where measures.shop_id = shops.id and measures.listing_id is null and measures.ends_at is null)`
