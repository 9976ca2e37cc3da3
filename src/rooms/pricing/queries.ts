import { type Reader, sql } from '#base/database'
import type { Actor } from '#kit/actor'
import type { Day } from '#kit/dates'
import type { ListingId, SellerId, ShopId, VariantId } from '#kit/id'
import type { Cents } from '#kit/money'
import { refuse } from '#kit/refusal'
import type { Activity, Register } from './charges.ts'
import type { Costs, MeansTerms } from './split-price.ts'
import type { PastPrice } from './struck-price.ts'

/** A shop as its maker prices for it, with what its seller said of her charges. */
export type PricingShop = {
  id: ShopId
  seller: SellerId
  name: string
  slug: string
  published: boolean
  department: string
  status: string
  /** What a parcel of one piece costs the buyer, as the shop asks by default. */
  deliveryPrice: Cents
  /** Null while she has not said. */
  activity: Activity | null
  register: Register
  incomeTaxOption: boolean
  reliefSince: Day | null
  reliefUntil: Day | null
  hourlyAim: Cents | null
}

const pricingShop = sql`shops.id, shops.seller_id as seller, shops.name, shops.slug,
  shops.state = 'published' as published, shops.department, sellers.status,
  coalesce((select price from delivery_profiles where shop_id = shops.id and is_default), 0) as "deliveryPrice",
  activity, coalesce(register, 'craft') as register, coalesce(income_tax_option, false) as "incomeTaxOption",
  relief_since as "reliefSince", relief_until as "reliefUntil", hourly_aim as "hourlyAim"`
const withSettings = sql`shops join sellers on sellers.id = shops.seller_id
  left join charge_settings on charge_settings.seller_id = shops.seller_id`

/** The shop, if the actor runs it; for everybody else it is missing. */
export async function findPricingShop(reader: Reader, actor: Actor, shop: string | number): Promise<PricingShop> {
  const { rows } = await sql<PricingShop>`
    select ${pricingShop} from ${withSettings}
    where shops.id = ${idInAddress(shop)} and (${actor.system} or shops.person_id = ${actor.id})`.execute(reader)
  return rows[0] ?? refuse('missing', 'page_missing')
}

/** As `findPricingShop`, for whoever may see what she shows. */
export async function findShopOfSplit(reader: Reader, shop: ShopId): Promise<PricingShop | undefined> {
  const { rows } = await sql<PricingShop>`
    select ${pricingShop} from ${withSettings} where shops.id = ${shop}`.execute(reader)
  return rows[0]
}

export type PricedVariant = { id: VariantId; options: Record<string, string>; price: Cents | null }
export type PricedListing = {
  id: ListingId
  title: string
  variants: PricedVariant[]
  /** Null until she wrote them down. */
  costs: Costs | null
  shown: boolean
  words: string
}

/** A listing of the shop with its prices and its costs; one of another shop is missing. */
export async function findPricedListing(
  reader: Reader,
  shop: ShopId,
  listing: string | number,
): Promise<PricedListing> {
  const { rows } = await sql<PricedListing>`
    select listings.id, listings.title,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'options', options, 'price', price)
        order by position, id), '[]') from variants where shop_id = listings.shop_id and listing_id = listings.id) as variants,
      ${costsAsJson} as costs, coalesce(listing_costs.shown, false) as shown, coalesce(listing_costs.words, '') as words
    from listings left join listing_costs on listing_costs.shop_id = listings.shop_id
      and listing_costs.listing_id = listings.id
    where listings.shop_id = ${shop} and listings.id = ${idInAddress(listing)} and listings.state <> 'removed'`.execute(
    reader,
  )
  return rows[0] ?? refuse('missing', 'page_missing')
}

export type StoredCosts = { costs: Costs; shown: boolean; words: string }

export async function findCosts(reader: Reader, shop: ShopId, listing: ListingId): Promise<StoredCosts | undefined> {
  const { rows } = await sql<StoredCosts>`
    select ${costsAsJson} as costs, shown, words from listing_costs
    where shop_id = ${shop} and listing_id = ${listing}`.execute(reader)
  return rows[0]
}

const costsAsJson = sql`case when listing_costs.shop_id is not null then jsonb_build_object(
  'materials', listing_costs.materials, 'packaging', packaging, 'electricity', electricity, 'upkeep', upkeep,
  'deliveryCharged', delivery_charged, 'deliveryCost', delivery_cost, 'minutes', minutes) end`

export type MeansInForce = MeansTerms & { since: Date }

/** What each means of payment costs at a moment. */
export async function listMeans(reader: Reader, at: Date): Promise<MeansInForce[]> {
  const { rows } = await sql<MeansInForce>`
    select distinct on (provider, means) means, rate, fixed, effective_from as since from means_costs
    where effective_from <= ${at} order by provider, means, effective_from desc`.execute(reader)
  return rows
}

/** From when a version of an article of the charter is in force. */
export async function findVersionStart(reader: Reader, version: number): Promise<Date> {
  const { rows } = await sql<{ since: Date }>`
    select effective_from as since from article_versions where id = ${version}`.execute(reader)
  return rows[0]!.since
}

/** What a variant was on offer at in the two months before a moment, opening with what held when they began. */
export async function listPastPrices(
  reader: Reader,
  shop: ShopId,
  listing: ListingId,
  at: Date,
): Promise<(PastPrice & { variant: VariantId })[]> {
  const { rows } = await sql<PastPrice & { variant: VariantId }>`
    select variant_id as variant, price, occurred_at as at
    from price_history as row
    where shop_id = ${shop} and listing_id = ${listing} and not exists (
      select from price_history as later
      where later.shop_id = row.shop_id and later.listing_id = row.listing_id and later.variant_id = row.variant_id
        and later.id > row.id and later.occurred_at <= ${at}::timestamptz - interval '60 days')
    order by variant_id, id`.execute(reader)
  return rows
}

function idInAddress(text: string | number): number {
  return /^[1-9]\d{0,14}$/.test(String(text)) ? Number(text) : refuse('missing', 'page_missing')
}
