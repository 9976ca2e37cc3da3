import { sql } from '#base/database'

type Part = ReturnType<typeof sql>

/**
 * What the profile `delivery` asks for one line alone, in cents: as `postageOf` says it by weight, or the price of a
 * first piece. Where nobody said what it weighs (`grams` is null), the least that the profile asks.
 */
export const priceOfSending = (grams: Part) => sql`case
  when delivery.slices is null or (${grams}) is null then delivery.price
  else (
    select full_parcels * (delivery.slices->-1->>'price')::bigint + (
        select (slice->>'price')::bigint from jsonb_array_elements(delivery.slices) as slice
        where (slice->>'upTo')::bigint >= load.grams - full_parcels * most + delivery.packaging
        order by (slice->>'upTo')::bigint limit 1)
    from (select (${grams})::bigint as grams, (delivery.slices->-1->>'upTo')::bigint - delivery.packaging as most) as load,
      lateral (select greatest(0, (load.grams + most - 1) / most - 1) as full_parcels) as share
  ) end`

/** Grams of the least quantity that a listing is sold in, of which one step weighs `weight`. */
export const gramsOfMinimum = (weight: Part) => sql`listings.minimum::bigint
  * case listings.unit when 'gram' then listings.unit_step else nullif(${weight}, 0) end`

/** Whether `delivery` (of `delivery_profiles`) is the profile by which the row of `listings` is sent: its own, or the default. */
export const sendsListing = sql`(delivery.shop_id = listings.shop_id
  and case when listings.delivery_profile_id is null then delivery.is_default
    else delivery.id = listings.delivery_profile_id end)`
