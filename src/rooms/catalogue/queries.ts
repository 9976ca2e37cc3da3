import { type Reader, sql, type Tx } from '#base/database'
import type { Crop } from '#base/pictures'
import type { ListingId, PhotoId, ShopId, VariantId } from '#kit/id'
import type { Cents } from '#kit/money'
import { refuse } from '#kit/refusal'
import { idInAddress, sendsListing } from '#rooms/shops'
import type { Facts } from './facts/facts.ts'
import type { Choice, Lack, ListingState } from './listing.ts'
import { measureAsJson } from './listing-sql.ts'
import type { Measure } from './measure/units.ts'
import type { Personalisation } from './options/personalisation.ts'
import type { KitPart } from './supplies/kit.ts'
import { partsAsJson } from './supplies/kit-queries.ts'
import type { OwnVariant } from './variants.ts'

export type OwnPhoto = {
  id: PhotoId
  kind: 'piece' | 'making'
  key: string
  alt: string
  width: number
  height: number
  turn: 0 | 90 | 180 | 270
  crop: Crop | null
  /** What must stay seen where it is cut, in hundredths from the left and from the top. */
  focus: { x: number; y: number }
  thumbhash: string
  originalKey: string | null
}
export type NamedSupply = { id: ListingId; piece: string }
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
  leadDays: number | null
  bespoke: boolean
  personalisations: Personalisation[]
  facts: Facts
  announceReduction: boolean
  section: number | null
  deliveryProfile: number | null
  /** Its seller has given her proof: she may call herself an artisan. */
  provenArtisan: boolean
  /** How it is counted: price, stock and quantities are in its steps. */
  measure: Measure
  /** What it is sold from where it is a kit: its stock is what they come to. Empty for all else. */
  parts: KitPart[]
  /** What it was made of, among the supplies of any shop; what is gone is left out. */
  madeWith: NamedSupply[]
  variants: OwnVariant[]
  /** The first of its variants: the only one, unless each combination has its own. */
  variant: VariantId
  sku: string
  /** Of all variants together: the least price, null while one has none; what is left, null while one is uncounted. */
  price: Cents | null
  stock: number | null
  /** It is sent by weight, and nobody said what one of its variants weighs. */
  lacksWeight: boolean
}

const suppliesAsJson = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', supply.id, 'piece', supply.slug || '-' || supply.id)
    order by listing_supplies.position, supply.id)
  from listing_supplies join listings as supply on supply.id = listing_supplies.supply_id
  where listing_supplies.shop_id = listings.shop_id and listing_supplies.listing_id = listings.id), '[]')`

const ownListing = sql`listings.id, listings.shop_id as shop, universe, state, title, slug, description, category, tags,
  materials, choices, to_confirm as "toConfirm", foreign_price as "foreignPrice",
  foreign_currency as "foreignCurrency", version, lead_days as "leadDays", bespoke, personalisations, facts,
  announce_reduction as "announceReduction", section_id as section, delivery_profile_id as "deliveryProfile",
  exists (select from shops join sellers on sellers.id = shops.seller_id
    where shops.id = listings.shop_id and sellers.status = 'artisan' and sellers.proof <> '') as "provenArtisan",
  ${measureAsJson()} as measure,
  ${partsAsJson(sql`listings`)} as parts, ${suppliesAsJson} as "madeWith",
  offer.variants, offer.variant, offer.sku, offer.price, offer.stock,
  unit <> 'gram' and offer.unweighed and exists (
    select from delivery_profiles as delivery where ${sendsListing} and slices is not null) as "lacksWeight"`
const offer = sql`lateral (
    select jsonb_agg(jsonb_build_object('id', id, 'options', options, 'price', price, 'stock', stock, 'sku', sku,
        'weight', weight, 'photo', photo_id) order by position, id) as variants,
      (array_agg(id order by position, id))[1] as variant, (array_agg(sku order by position, id))[1] as sku,
      case when bool_and(price is not null) then min(price) end as price,
      case when bool_and(stock is not null) then sum(stock)::bigint end as stock,
      bool_or(coalesce(weight, 0) = 0) as unweighed
    from offered_variants as variants
    where variants.shop_id = listings.shop_id and variants.listing_id = listings.id
  ) as offer`

/** What the bin holds is read by nobody but the bin. */
const atWork = sql`listings.state <> 'removed'`

/** A listing of this shop, which the actor was found to run; a listing of another shop, or in the bin, is missing. */
export async function findOwnListing(reader: Reader, shop: ShopId, listing: ListingId | string): Promise<OwnListing> {
  const { rows } = await sql<OwnListing>`
    select ${ownListing} from listings, ${offer}
    where listings.shop_id = ${shop} and listings.id = ${idInAddress(listing)} and ${atWork}`.execute(reader)
  return rows[0] ?? refuse('missing', 'page_missing')
}

/** Those of these listings that are the shop's and not in its bin, in key order. */
export async function listOwnListings(
  reader: Reader,
  shop: ShopId,
  listings: readonly number[],
): Promise<OwnListing[]> {
  const { rows } = await sql<OwnListing>`
    select ${ownListing} from listings, ${offer}
    where listings.shop_id = ${shop} and listings.id = any(${listings}) and ${atWork} order by listings.id`.execute(
    reader,
  )
  return rows
}

/** As `findOwnListing`, and nobody else changes the listing, its price or stock until the transaction ends. */
export async function lockOwnListing(tx: Tx, shop: ShopId, listing: ListingId | string): Promise<OwnListing> {
  const [found] = await lockOwnListings(tx, shop, [idInAddress(listing)])
  return found ?? refuse('missing', 'page_missing')
}

/**
 * As `listOwnListings`, locked: the listings in key order, then their variants in the order in which checkouts lock
 * them. Read after both, so that what a checkout took meanwhile is seen.
 */
export async function lockOwnListings(tx: Tx, shop: ShopId, listings: readonly number[]): Promise<OwnListing[]> {
  await sql`select from listings where shop_id = ${shop} and id = any(${listings}) order by id for update`.execute(tx)
  await sql`
    select from variants where shop_id = ${shop} and listing_id = any(${listings}) order by id for update`.execute(tx)
  return listOwnListings(tx, shop, listings)
}

export async function listOwnPhotos(reader: Reader, shop: ShopId, listing: ListingId): Promise<OwnPhoto[]> {
  const { rows } = await sql<OwnPhoto>`
    select id, kind, file_key as key, alt, width, height, turn, crop, thumbhash, original_key as "originalKey",
      jsonb_build_object('x', focus_x, 'y', focus_y) as focus
    from photos where shop_id = ${shop} and listing_id = ${listing} order by position, id`.execute(reader)
  return rows
}

/** True once an order or a checkout under way holds the listing: then its page stays. */
export async function wasEverSold(reader: Reader, { shop, id, variants }: OwnListing): Promise<boolean> {
  const ids = variants.map((variant) => variant.id)
  const { rows } = await sql<{ sold: boolean }>`
    select exists (select from order_lines where shop_id = ${shop} and listing_id = ${id})
      or exists (select from reservations where shop_id = ${shop} and variant_id = any(${ids})) as sold`.execute(reader)
  return rows[0]!.sold
}
