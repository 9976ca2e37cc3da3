import { sql } from '#base/database'
import type { Day } from '#kit/dates'
import { isHidden } from '#rooms/moderation'

/** `PieceShop` of the row of `shops`; the week begins on the Monday given. */
export const shopAsJson = (monday: Day) => sql`json_build_object('id', shops.id, 'owner', shops.person_id,
  'slug', shops.slug, 'name', shops.name, 'town', shops.town, 'department', shops.department, 'story', shops.story,
  'portraitKey', shops.portrait_key, 'state', shops.state, 'awayFrom', shops.away_from,
  'awayUntil', shops.away_until, 'awayMessage', shops.away_message, 'hidden', ${isHidden('shops.id')},
  'weeklyPlaces', shops.weekly_places, 'taken', case when shops.weekly_places is null then 0 else coalesce((
    select taken from made_weeks where made_weeks.shop_id = shops.id and made_weeks.week = ${monday}::date), 0) end)`

/** When the first open purchase that holds a variant, or what its kit is made of, would give it back; null where none does. */
const reservedUntil = sql`(
  select min(purchases.expires_at)
  from reservations join purchases on purchases.id = reservations.purchase_id and purchases.state = 'open'
  where reservations.shop_id = variants.shop_id and reservations.variant_id in (
    select variants.id union all
    select part_variant_id from kit_parts
    where kit_parts.shop_id = variants.shop_id and kit_parts.listing_id = variants.listing_id))`

/** Its `PieceVariant`s, in the maker's order. */
export const variantsAsJson = sql`(
  select coalesce(json_agg(json_build_object('id', id, 'options', options, 'price', price, 'stock', stock, 'sku', sku,
    'photo', photo_id, 'weight', weight, 'reservedUntil', ${reservedUntil}) order by position, id), '[]')
  from offered_variants as variants
  where variants.shop_id = listings.shop_id and variants.listing_id = listings.id)`

/** Its `PiecePhoto`s: those of the piece, then those of its making. */
export const photosAsJson = sql`(
  select coalesce(json_agg(json_build_object('id', id, 'key', file_key, 'alt', alt, 'kind', kind, 'width', width,
    'height', height, 'focus', json_build_object('x', focus_x, 'y', focus_y), 'thumb', thumbhash)
    order by kind desc, position, id), '[]')
  from photos where photos.shop_id = listings.shop_id and photos.listing_id = listings.id)`
