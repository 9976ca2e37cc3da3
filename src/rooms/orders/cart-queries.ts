import { type Reader, sql, type Tx } from '#base/database'
import type { Day } from '#kit/dates'
import type { ListingId, ShopId, VariantId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { DeliveryProfile, HandOver, Seller } from '#rooms/shops'
import type { CartOwner } from './cart-owner.ts'
import type { Way } from './rules.ts'

export type CartId = number
/** What the buyer picks: "Taille" → "M". */
export type Choices = Record<string, string>

const owned = ({ person, token }: CartOwner) =>
  person === null ? sql`carts.token = ${token}` : sql`carts.person_id = ${person}`

export async function findCartId(reader: Reader, owner: CartOwner): Promise<CartId | undefined> {
  if (owner.person === null && owner.token === null) return undefined
  const { rows } = await sql<{ id: CartId }>`select id from carts where ${owned(owner)}`.execute(reader)
  return rows[0]?.id
}

/** As `findCartId`, and nobody else changes or checks out this cart until the transaction ends. */
export async function lockCart(tx: Tx, owner: CartOwner): Promise<CartId | undefined> {
  if (owner.person === null && owner.token === null) return undefined
  const { rows } = await sql<{ id: CartId }>`select id from carts where ${owned(owner)} for update`.execute(tx)
  return rows[0]?.id
}

/** Lines in the member's cart and in the cookie's, which a member's next visit to the cart brings together. */
export async function countCartLines(reader: Reader, { person, token }: CartOwner): Promise<number> {
  const { rows } = await sql<{ lines: number }>`
    select count(*) as lines from cart_lines join carts on carts.id = cart_lines.cart_id
    where carts.person_id = ${person} or carts.token = ${token}`.execute(reader)
  return rows[0]?.lines ?? 0
}

export type CartLine = {
  line: number
  shop: ShopId
  listing: ListingId
  variant: VariantId
  choices: Choices
  quantity: number
  seenPrice: Cents
  /** What follows is the listing as it is today; null where it is gone. */
  title: string | null
  slug: string | null
  universe: 'market' | 'supplies'
  category: string | null
  photoKey: string | null
  options: Choices
  sku: string
  step: string
  price: Cents | null
  /** Steps that can be had, with what this cart's own open purchase holds; null where it is made to order. */
  stock: number | null
  state: 'draft' | 'published' | 'paused' | null
  /** What is to pick now; what was picked may be offered no more. */
  offered: { name: string; values: string[] }[]
  hidden: boolean
}

/** The lines of a cart in the order in which they came, beside what is offered now. */
export async function listCartLines(reader: Reader, cart: CartId): Promise<CartLine[]> {
  const { rows } = await sql<CartLine>`
    select c.id as line, c.shop_id as shop, c.listing_id as listing, c.variant_id as variant, c.choices, c.quantity,
      c.seen_price as "seenPrice", l.title, l.slug, coalesce(l.universe, 'market') as universe, l.category,
      (select p.file_key from photos p where p.shop_id = l.shop_id and p.listing_id = l.id order by p.position limit 1)
        as "photoKey",
      coalesce(v.options, '{}') as options, coalesce(v.sku, '') as sku, coalesce(v.step, 'piece') as step, v.price,
      v.stock + coalesce((
        select sum(r.quantity) from reservations r join purchases u on u.id = r.purchase_id
        where u.cart_id = c.cart_id and u.state = 'open' and r.shop_id = v.shop_id and r.variant_id = v.id), 0)::integer
        as stock,
      l.state, coalesce(l.choices, '[]') as offered,
      exists (select from measures m where m.target = 'listing' and m.shop_id = l.shop_id and m.listing_id = l.id
        and m.ends_at is null) as hidden
    from cart_lines c
    left join listings l on l.shop_id = c.shop_id and l.id = c.listing_id
    left join variants v on v.shop_id = c.shop_id and v.id = c.variant_id and v.listing_id = c.listing_id
    where c.cart_id = ${cart}
    order by c.added_at, c.id`.execute(reader)
  return rows
}

export type CartShop = {
  id: ShopId
  name: string
  slug: string
  town: string
  state: 'draft' | 'published'
  hidden: boolean
  awayUntil: Day | null
  seller: Seller
  delivery: DeliveryProfile | null
  handOvers: HandOver[]
  chosenWay: Way | null
  chosenHandOver: number | null
}

/** The shops of a cart with their ways of delivery, the first that came first. */
export async function listCartShops(reader: Reader, cart: CartId): Promise<CartShop[]> {
  const { rows } = await sql<CartShop>`
    select s.id, s.name, s.slug, s.town, s.state, s.away_until as "awayUntil",
      exists (select from measures m where m.target = 'shop' and m.shop_id = s.id and m.ends_at is null) as hidden,
      jsonb_build_object('status', e.status, 'legalName', e.legal_name, 'address', e.address, 'postcode', e.postcode,
        'town', e.town, 'email', e.email, 'phone', e.phone, 'siret', e.siret, 'registration', e.registration,
        'vatNumber', e.vat_number, 'mediator', e.mediator, 'proof', e.proof) as seller,
      (select jsonb_build_object('price', p.price, 'furtherPiece', p.further_piece, 'freeAbove', p.free_above,
          'zones', p.zones, 'preparationDays', p.preparation_days, 'carrierDays', p.carrier_days)
        from delivery_profiles p where p.shop_id = s.id and p.is_default) as delivery,
      coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'town', h.town, 'department', h.department,
          'place', h.place, 'hours', h.hours) order by h.id)
        from hand_overs h where h.shop_id = s.id), '[]') as "handOvers",
      d.way as "chosenWay", d.hand_over_id as "chosenHandOver"
    from (select shop_id, min(id) as first from cart_lines where cart_id = ${cart} group by shop_id) c
    join shops s on s.id = c.shop_id
    join sellers e on e.id = s.seller_id
    left join cart_deliveries d on d.cart_id = ${cart} and d.shop_id = s.id
    order by c.first`.execute(reader)
  return rows
}

export type Offered = {
  shop: ShopId
  listing: ListingId
  variant: VariantId
  price: Cents | null
  stock: number | null
  choices: { name: string; values: string[] }[]
  onSale: boolean
  /** How many the cart has already, over all choices. */
  inCart: number
}

/** A listing as a buyer may take it: the variant named, else its first. Undefined where there is none. */
export async function findOffered(
  tx: Tx,
  cart: CartId,
  listing: number,
  variant: number | null,
): Promise<Offered | undefined> {
  const { rows } = await sql<Offered>`
    select l.shop_id as shop, l.id as listing, v.id as variant, v.price, v.stock, l.choices,
      l.state = 'published' and s.state = 'published' and not exists (
        select from measures m where m.shop_id = l.shop_id and m.ends_at is null
          and (m.target = 'shop' or m.listing_id = l.id)) as "onSale",
      coalesce((select sum(c.quantity) from cart_lines c
        where c.cart_id = ${cart} and c.shop_id = v.shop_id and c.variant_id = v.id), 0)::integer as "inCart"
    from listings l
    join shops s on s.id = l.shop_id
    join variants v on v.shop_id = l.shop_id and v.listing_id = l.id
    where l.id = ${listing} and (${variant}::bigint is null or v.id = ${variant})
    order by v.position, v.id limit 1`.execute(tx)
  return rows[0]
}
