import { type Reader, sql } from '#base/database'
import type { ListingId, PersonId, ShopId, VariantId } from '#kit/id'

/** What was made before, each found again by the key that the content gives it. */
export async function findPerson(reader: Reader, email: string): Promise<PersonId | undefined> {
  const { rows } = await sql<{ id: PersonId }>`select id from persons where email = ${email}`.execute(reader)
  return rows[0]?.id
}

export async function findShop(reader: Reader, slug: string): Promise<ShopId | undefined> {
  const { rows } = await sql<{ id: ShopId }>`select id from shops where slug = ${slug}`.execute(reader)
  return rows[0]?.id
}

/** The key of a listing stands in it as the maker's own reference. */
export async function findListing(reader: Reader, shop: ShopId, key: string): Promise<ListingId | undefined> {
  const { rows } = await sql<{ id: ListingId }>`
    select listing_id as id from variants where shop_id = ${shop} and sku = ${key} limit 1`.execute(reader)
  return rows[0]?.id
}

export type VariantOfKey = { listing: ListingId; variant: VariantId }

/** The piece of a shop that has this reference, and its first variant. */
export async function findVariant(reader: Reader, slug: string, key: string): Promise<VariantOfKey | undefined> {
  const { rows } = await sql<VariantOfKey>`
    select variants.listing_id as listing, variants.id as variant
    from variants join shops on shops.id = variants.shop_id
    where shops.slug = ${slug} and variants.sku = ${key} order by variants.position limit 1`.execute(reader)
  return rows[0]
}

export type MadeSale = { reference: string; state: 'open' | 'paid' | 'cancelled'; payment: string | null }

export async function findSale(reader: Reader, token: string): Promise<MadeSale | undefined> {
  const { rows } = await sql<MadeSale>`
    select p.reference, p.state,
      (select y.reference from payments y where y.payable = 'purchase/' || p.reference) as payment
    from purchases p where checkout_token = ${token}`.execute(reader)
  return rows[0]
}

export type MadeOrder = {
  reference: string
  shop: ShopId
  slug: string
  state: 'reserved' | 'paid' | 'confirmed' | 'sent' | 'handed_over' | 'cancelled'
  way: 'parcel' | 'hand_over'
}

export async function listOrdersOfSale(reader: Reader, token: string): Promise<MadeOrder[]> {
  const { rows } = await sql<MadeOrder>`
    select o.reference, o.shop_id as shop, s.slug, o.state, o.way
    from orders o join purchases p on p.id = o.purchase_id join shops s on s.id = o.shop_id
    where p.checkout_token = ${token} order by o.id`.execute(reader)
  return rows
}

export async function hasMeasure(reader: Reader, listing: ListingId): Promise<boolean> {
  const { rows } = await sql`select from measures where listing_id = ${listing} limit 1`.execute(reader)
  return rows.length > 0
}

export async function hasReport(reader: Reader, listing: ListingId, from: PersonId): Promise<boolean> {
  const { rows } = await sql`
    select from reports where listing_id = ${listing} and person_id = ${from} limit 1`.execute(reader)
  return rows.length > 0
}

export async function hasPost(reader: Reader, shop: ShopId, title: string): Promise<boolean> {
  const { rows } = await sql`select from posts where shop_id = ${shop} and title = ${title} limit 1`.execute(reader)
  return rows.length > 0
}
