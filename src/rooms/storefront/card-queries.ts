import { sql } from '#base/database'
import type { Day } from '#kit/dates'
import { isShown, measureOnCard, offerNow } from '#rooms/catalogue'
import { gramsOfMinimum, priceOfSending, sendsListing } from '#rooms/shops'

/** What a card shows (`Card` of the UI), of the tables that `cardTables` joins to `listings`; its days are raw. */
export const cardColumns = sql`listings.id, listings.slug || '-' || listings.id as piece, listings.universe,
  listings.title, listings.category, shops.name as "shopName", shops.slug as "shopSlug", shops.town, shops.department, offer.price,
  offer."priceFrom", ${measureOnCard} as measure,
  listings.personalisations <> '[]' as personalised,
  case when offer."madeToOrder" then greatest(listings.lead_days, delivery.preparation_days) end as "leadDays",
  case when offer."madeToOrder" then full_week.until end as "fullUntil",
  shops.away_from as "awayFrom", shops.away_until as "awayUntil",
  case when delivery.free_above <= offer.price then 0
    else ${priceOfSending(gramsOfMinimum(sql`offer.weight`))} end as "deliveryPrice",
  photo.file_key as "photoKey", photo.focus as "photoFocus", coalesce(photo.thumbhash, '') as "photoThumb"`

/** Beside each listing its shop, its offer, how it is sent, its first photo. What of it may be shown is `onDisplay`. */
export const cardTables = sql`
  join shops on shops.id = listings.shop_id
  cross join ${offerNow}
  left join delivery_profiles as delivery on ${sendsListing}
  left join lateral (
    select file_key, thumbhash, case when focus_x <> 50 or focus_y <> 50
      then jsonb_build_object('x', focus_x, 'y', focus_y) end as focus
    from photos
    where photos.shop_id = listings.shop_id and photos.listing_id = listings.id and kind = 'piece'
    order by position, id limit 1
  ) as photo on true
  left join lateral (
    select week + 7 as until from made_weeks
    where made_weeks.shop_id = shops.id and taken >= shops.weekly_places
    order by week desc limit 1
  ) as full_week on true`

/** Seen by everybody, with something left. */
export const onDisplay = sql`${isShown()} and offer.price is not null`

/** Not away on this day, as `isAway` says of one shop. */
export const sellsOn = (today: Day) => sql`(shops.away_until is null or shops.away_until <= ${today}
  or shops.away_from > ${today})`
