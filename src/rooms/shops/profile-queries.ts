import { type Reader, sql } from '#base/database'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { DeliveryProfile } from './delivery.ts'
import { idInAddress } from './queries.ts'

/**
 * One of a shop's ways of sending. The first one may bear no name; `listings` counts those that name it,
 * `unweighed` the pieces on sale that go by it and of which nobody said what they weigh.
 */
export type OwnProfile = DeliveryProfile & {
  id: number
  name: string
  isDefault: boolean
  listings: number
  unweighed: number
}

/** A shop's ways of sending, the default one first. */
export async function listDeliveryProfiles(reader: Reader, shop: ShopId): Promise<OwnProfile[]> {
  const { rows } = await sql<OwnProfile>`
    select id, name, price, further_piece as "furtherPiece", free_above as "freeAbove", zones,
      preparation_days as "preparationDays", carrier_days as "carrierDays", slices, packaging, is_default as "isDefault",
      (select count(*) from listings
        where listings.shop_id = profile.shop_id and delivery_profile_id = profile.id and state <> 'removed') as listings,
      (select count(*) from listings
        where listings.shop_id = profile.shop_id and state = 'published' and unit <> 'gram'
          and (delivery_profile_id = profile.id or (delivery_profile_id is null and is_default))
          and exists (select from offered_variants as variants where variants.shop_id = listings.shop_id
            and variants.listing_id = listings.id and coalesce(variants.weight, 0) = 0)) as unweighed
    from delivery_profiles as profile where shop_id = ${shop} order by is_default desc, id`.execute(reader)
  return rows
}

/** A way of sending of this shop; what is another shop's is missing. */
export async function findDeliveryProfile(reader: Reader, shop: ShopId, id: string | number): Promise<OwnProfile> {
  const wanted = idInAddress(id)
  const profiles = await listDeliveryProfiles(reader, shop)
  return profiles.find((profile) => profile.id === wanted) ?? refuse('missing', 'page_missing')
}
