import { type Reader, sql, type Tx } from '#base/database'
import type { ListingId, PhotoId, ShopId, VariantId } from '#kit/id'
import type { Cents } from '#kit/money'
import { refuse } from '#kit/refusal'
import { idInAddress } from '#rooms/shops'
import type { Choice, Lack, ListingState } from './listing.ts'

export type OwnPhoto = { id: PhotoId; key: string; alt: string; width: number; height: number }
export type OwnListing = {
  id: ListingId
  shop: ShopId
  universe: 'market' | 'supplies'
  state: ListingState
  title: string
  slug: string
  description: string
  category: string | null
  tags: string[]
  materials: string[]
  choices: Choice[]
  toConfirm: Lack[]
  foreignPrice: number | null
  foreignCurrency: string | null
  version: number
  variant: VariantId
  price: Cents | null
  stock: number | null
  sku: string
}

const ownListing = sql`listings.id, listings.shop_id as shop, universe, state, title, slug, description, category, tags,
  materials, choices, to_confirm as "toConfirm", foreign_price as "foreignPrice",
  foreign_currency as "foreignCurrency", version, variants.id as variant, price, stock, sku`
const withVariant = sql`listings join variants on variants.shop_id = listings.shop_id
  and variants.listing_id = listings.id and variants.position = 0`

/** A listing of this shop, which the actor was found to run; a listing of another shop is missing. */
export async function findOwnListing(reader: Reader, shop: ShopId, listing: ListingId | string): Promise<OwnListing> {
  const { rows } = await sql<OwnListing>`
    select ${ownListing} from ${withVariant}
    where listings.shop_id = ${shop} and listings.id = ${idInAddress(listing)}`.execute(reader)
  return rows[0] ?? refuse('missing', 'page_missing')
}

/** As `findOwnListing`, and nobody else changes the listing, its price or stock until the transaction ends. */
export async function lockOwnListing(tx: Tx, shop: ShopId, listing: ListingId | string): Promise<OwnListing> {
  const [found] = await lockOwnListings(tx, shop, [idInAddress(listing)])
  return found ?? refuse('missing', 'page_missing')
}

/** Those of these listings that are the shop's, in key order; the order in which checkouts lock them, too. */
export async function lockOwnListings(tx: Tx, shop: ShopId, listings: readonly number[]): Promise<OwnListing[]> {
  const { rows } = await sql<OwnListing>`
    select ${ownListing} from ${withVariant}
    where listings.shop_id = ${shop} and listings.id = any(${listings})
    order by variants.shop_id, variants.id for update`.execute(tx)
  return rows
}

export async function listOwnPhotos(reader: Reader, shop: ShopId, listing: ListingId): Promise<OwnPhoto[]> {
  const { rows } = await sql<OwnPhoto>`
    select id, file_key as key, alt, width, height from photos
    where shop_id = ${shop} and listing_id = ${listing} order by position, id`.execute(reader)
  return rows
}

/** True once an order or a checkout under way holds the listing: then its page stays. */
export async function wasEverSold(reader: Reader, { shop, id, variant }: OwnListing): Promise<boolean> {
  const { rows } = await sql<{ sold: boolean }>`
    select exists (select from order_lines where shop_id = ${shop} and listing_id = ${id})
      or exists (select from reservations where shop_id = ${shop} and variant_id = ${variant}) as sold`.execute(reader)
  return rows[0]!.sold
}
