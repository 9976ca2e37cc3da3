import { type Reader, sql, type Tx } from '#base/database'
import type { ListingId, ShopId, VariantId } from '#kit/id'
import type { Cents } from '#kit/money'
import {
  type Answer,
  type Choice,
  type KitPart,
  kitsLeft,
  type Measure,
  type Personalisation,
  partsAsJson,
} from '#rooms/catalogue'
import { isHidden } from '#rooms/moderation'
import type { DeliveryProfile } from '#rooms/shops'
import type { CartId, Choices } from './cart-queries.ts'
import { measureAsJson } from './measure-columns.ts'

/** What a buyer said of her piece, without what it costs: that is the listing's to say. */
export type KeptAnswer = Omit<Answer, 'supplement'>

export type CartLine = {
  line: number
  shop: ShopId
  listing: ListingId
  variant: VariantId
  choices: Choices
  answers: KeptAnswer[]
  quantity: number
  /** How the buyer came to it. */
  source: string
  seenPrice: Cents
  /** What follows is the listing as it is today; null where it is gone. */
  title: string | null
  slug: string | null
  universe: 'market' | 'supplies'
  category: string | null
  photoKey: string | null
  state: 'draft' | 'published' | 'paused' | null
  /** What is to pick now; what was picked may be offered no more. */
  offered: Choice[]
  asked: Personalisation[]
  bespoke: boolean
  leadDays: number | null
  /** The listing's own, else its shop's; null where the shop has none. */
  profile: DeliveryProfile | null
  hidden: boolean
  /** And the variant as it is today; its price is null where it is gone. */
  options: Choices
  sku: string
  measure: Measure
  /** Grams of one step; null where nobody said. */
  weight: number | null
  price: Cents | null
  /** Steps that can be had, with what this cart's own open purchase holds; null where it is made to order. */
  stock: number | null
  /** When another's purchase that holds it, or what its kit is made of, would give it back (ISO); null where none does. */
  reservedUntil: string | null
  /** What a kit is sold from, with what this cart's own open purchase holds of it; empty for all else. */
  parts: KitPart[]
}

/** The lines of a cart in the order in which they came, beside what is offered now. */
export async function listCartLines(reader: Reader, cart: CartId): Promise<CartLine[]> {
  const { rows } = await sql<CartLine>`
    select c.id as line, c.shop_id as shop, c.listing_id as listing, c.variant_id as variant, c.choices,
      c.personalisation as answers, c.quantity, c.source, c.seen_price as "seenPrice", l.title, l.slug,
      coalesce(l.universe, 'market') as universe, l.category, ${photoKey} as "photoKey",
      nullif(l.state, 'removed') as state, coalesce(l.choices, '[]') as offered, coalesce(l.personalisations, '[]') as asked,
      coalesce(l.bespoke, false) as bespoke, l.lead_days as "leadDays",
      case when p.id is not null then jsonb_build_object('price', p.price, 'furtherPiece', p.further_piece,
        'freeAbove', p.free_above, 'zones', p.zones, 'preparationDays', p.preparation_days,
        'carrierDays', p.carrier_days, 'slices', p.slices, 'packaging', p.packaging) end as profile,
      ${isHidden('l.shop_id', 'l.id')} as hidden,
      coalesce(v.options, '{}') as options, coalesce(v.sku, '') as sku, v.price, v.weight,
      ${measureAsJson} as measure,
      v.stock + ${heldOf(sql`v`)} as stock, ${reservedUntil} as "reservedUntil",
      ${partsAsJson(sql`l`, heldOf(sql`part`))} as parts
    from cart_lines c
    left join listings l on l.shop_id = c.shop_id and l.id = c.listing_id
    left join offered_variants v on v.shop_id = c.shop_id and v.id = c.variant_id and v.listing_id = c.listing_id
    left join lateral (
      select d.* from delivery_profiles d
      where d.shop_id = c.shop_id and (d.id = l.delivery_profile_id or d.is_default)
      order by d.id = l.delivery_profile_id desc nulls last limit 1
    ) p on true
    where c.cart_id = ${cart}
    order by c.added_at, c.id`.execute(reader)
  return rows.map((line) => (line.parts.length > 0 ? { ...line, stock: kitsLeft(line.parts) } : line))
}

/** Steps of a variant that this cart's own open purchase holds. */
const heldOf = (variant: ReturnType<typeof sql>) => sql`coalesce((
  select sum(r.quantity) from reservations r join purchases u on u.id = r.purchase_id
  where u.cart_id = c.cart_id and u.state = 'open'
    and r.shop_id = ${variant}.shop_id and r.variant_id = ${variant}.id), 0)::integer`

const reservedUntil = sql`(
  select to_json(min(u.expires_at)) #>> '{}' from reservations r join purchases u on u.id = r.purchase_id and u.state = 'open'
  where u.cart_id is distinct from c.cart_id and r.shop_id = c.shop_id and r.variant_id in (
    select c.variant_id union all
    select k.part_variant_id from kit_parts k where k.shop_id = c.shop_id and k.listing_id = c.listing_id))`

/** The variant's own photo, else the first of the listing. */
const photoKey = sql`(
  select p.file_key from photos p where p.shop_id = l.shop_id and p.listing_id = l.id and p.kind = 'piece'
  order by p.id = v.photo_id desc nulls last, p.position limit 1)`

/**
 * No maker changes the listings of this cart, or what its kits are made of, until the transaction ends: no option goes
 * between the look and the sale.
 * Listings before variants, in key order, as makers lock them.
 */
export async function holdListings(tx: Tx, cart: CartId): Promise<void> {
  await sql`
    select from listings l
    where (l.shop_id, l.id) in (
      select shop_id, listing_id from cart_lines where cart_id = ${cart}
      union
      select v.shop_id, v.listing_id
      from cart_lines c
      join kit_parts k on k.shop_id = c.shop_id and k.listing_id = c.listing_id
      join variants v on v.shop_id = k.shop_id and v.id = k.part_variant_id
      where c.cart_id = ${cart})
    order by l.shop_id, l.id for share`.execute(tx)
}
