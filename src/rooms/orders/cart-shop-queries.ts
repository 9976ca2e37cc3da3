import { type Reader, sql } from '#base/database'
import type { Day } from '#kit/dates'
import type { ShopId } from '#kit/id'
import type { Places } from '#rooms/catalogue'
import type { Discount } from '#rooms/discounts'
import { isHidden } from '#rooms/moderation'
import type { DeliveryProfile, HandOver, Seller, ShopState } from '#rooms/shops'
import type { CartId } from './cart-queries.ts'
import type { Way } from './rules.ts'

export type CartShop = {
  id: ShopId
  name: string
  slug: string
  town: string
  department: string
  state: ShopState
  hidden: boolean
  awayFrom: Day | null
  awayUntil: Day | null
  seller: Seller
  delivery: DeliveryProfile | null
  handOvers: HandOver[]
  chosenWay: Way | null
  chosenHandOver: number | null
  /** The code the buyer entered; null where she entered none. */
  code: string | null
  /** What the code means; undefined where the shop has no such code. */
  discount?: Discount
} & Places

/**
 * The shops of a cart with their ways of delivery, the first that came first. Of the places of the week, those that the
 * cart's own open purchase holds are not taken.
 */
export async function listCartShops(reader: Reader, cart: CartId, week: Day): Promise<CartShop[]> {
  const { rows } = await sql<CartShop>`
    select s.id, s.name, s.slug, s.town, s.department, s.state, s.away_from as "awayFrom", s.away_until as "awayUntil",
      ${isHidden('s.id')} as hidden,
      jsonb_build_object('status', e.status, 'legalName', e.legal_name, 'address', e.address, 'postcode', e.postcode,
        'town', e.town, 'email', e.email, 'phone', e.phone, 'siret', e.siret, 'registration', e.registration,
        'vatNumber', e.vat_number, 'mediator', e.mediator, 'proof', e.proof) as seller,
      (select jsonb_build_object('price', p.price, 'furtherPiece', p.further_piece, 'freeAbove', p.free_above,
          'zones', p.zones, 'preparationDays', p.preparation_days, 'carrierDays', p.carrier_days,
          'slices', p.slices, 'packaging', p.packaging)
        from delivery_profiles p where p.shop_id = s.id and p.is_default) as delivery,
      coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'town', h.town, 'department', h.department,
          'place', h.place, 'hours', h.hours) order by h.id)
        from hand_overs h where h.shop_id = s.id), '[]') as "handOvers",
      d.way as "chosenWay", d.hand_over_id as "chosenHandOver", k.code, s.weekly_places as "weeklyPlaces",
      greatest(0, coalesce((select w.taken from made_weeks w where w.shop_id = s.id and w.week = ${week}), 0)
        - ${heldPlaces(cart, week)}) as taken
    from (select shop_id, min(id) as first from cart_lines where cart_id = ${cart} group by shop_id) c
    join shops s on s.id = c.shop_id
    join sellers e on e.id = s.seller_id
    left join cart_deliveries d on d.cart_id = ${cart} and d.shop_id = s.id
    left join cart_discounts k on k.cart_id = ${cart} and k.shop_id = s.id
    order by c.first`.execute(reader)
  return rows
}

const heldPlaces = (cart: CartId, week: Day) => sql`coalesce((
  select sum(case n.unit when 'piece' then n.quantity else 1 end)
  from purchases u join orders o on o.purchase_id = u.id join order_lines n on n.order_id = o.id
  where u.cart_id = ${cart} and u.state = 'open' and o.shop_id = s.id and not n.from_stock
    and (u.occurred_at at time zone 'Europe/Paris')::date >= ${week}), 0)::integer`

/** The discounts that this cart's own open purchase uses: they are its to use again. */
export async function listHeldDiscounts(reader: Reader, cart: CartId): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`
    select o.discount_id as id from purchases u join orders o on o.purchase_id = u.id
    where u.cart_id = ${cart} and u.state = 'open' and o.discount_id is not null`.execute(reader)
  return new Set(rows.map(({ id }) => id))
}
