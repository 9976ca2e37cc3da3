import { type Reader, sql } from '#base/database'
import type { Day } from '#kit/dates'
import type { PersonId, SellerId, ShopId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { Measure } from '#rooms/catalogue'
import { isHidden } from '#rooms/moderation'
import { atWork } from '#rooms/orders'
import type { ShopState } from '#rooms/shops'

export type ShopAtWork = {
  id: ShopId
  seller: SellerId
  universe: 'market' | 'supplies'
  name: string
  slug: string
  town: string
  state: ShopState
  /** Its story is told, or its portrait shown. */
  presented: boolean
  /** When it opens again, where it is closed for holidays today. */
  away_until: string | null
  published: number
  drafts: number
  sold_out: number
  /** Listings that a measure hides, and whether one hides the whole shop. */
  hidden: number
  all_hidden: boolean
  to_confirm: number
  to_prepare: number
  /** When the next parcel must leave; a day that is over is late. */
  next_send_by: string | null
}

/** The shops of one maker with what waits in each, oldest first. */
export async function listShopsAtWork(reader: Reader, person: PersonId, today: Day): Promise<ShopAtWork[]> {
  const { rows } = await sql<ShopAtWork>`
    select s.id, s.seller_id as seller, s.universe, s.story <> '' or s.portrait_key is not null as presented, s.name, s.slug, s.town, s.state,
      case when s.away_until > ${today} and coalesce(s.away_from, ${today}) <= ${today} then s.away_until end
        as away_until,
      l.published, l.drafts, l.sold_out, l.hidden, ${isHidden('s.id')} as all_hidden, o.to_confirm, o.to_prepare, o.next_send_by
    from shops s
    cross join lateral (
      select count(*) filter (where x.state = 'published' and not x.gone and not x.hidden) as published,
        count(*) filter (where x.state = 'draft') as drafts,
        count(*) filter (where x.state = 'published' and x.gone and not x.hidden) as sold_out,
        count(*) filter (where x.state <> 'removed' and x.hidden) as hidden
      from (
        select l.state, ${isHidden('l.shop_id', 'l.id')} as hidden, not exists (
          select from offered_variants v where v.shop_id = l.shop_id and v.listing_id = l.id and (v.stock is null or v.stock > 0)
        ) as gone
        from listings l where l.shop_id = s.id
      ) x
    ) l
    cross join lateral (
      select count(*) filter (where o.state = 'paid') as to_confirm,
        count(*) filter (where o.state = 'confirmed') as to_prepare,
        min(o.send_by) filter (where ${atWork} and o.way = 'parcel') as next_send_by
      from orders o where o.shop_id = s.id
    ) o
    where s.person_id = ${person}
    order by s.id`.execute(reader)
  return rows
}

export type OrderAtWork = {
  shop: ShopId
  reference: string
  state: 'paid' | 'confirmed'
  way: 'parcel' | 'hand_over'
  send_by: string
  lines: { title: string; quantity: number; measure: Measure }[]
}

const measureOfLine = sql`jsonb_build_object('unit', unit, 'unitStep', unit_step, 'lot', lot, 'minimum', 1)`

/** What a maker is to make and send next, over all her shops; what is due first comes first. */
export async function listOrdersAtWork(reader: Reader, person: PersonId, most: number): Promise<OrderAtWork[]> {
  const { rows } = await sql<OrderAtWork>`
    select o.shop_id as shop, o.reference, o.state, o.way, o.send_by,
      (select json_agg(json_build_object('title', title, 'quantity', quantity, 'measure', ${measureOfLine})
        order by position) from order_lines where order_id = o.id) as lines
    from orders o join shops s on s.id = o.shop_id
    where s.person_id = ${person} and ${atWork}
    order by o.send_by, o.id limit ${most}`.execute(reader)
  return rows
}

export type MonthOfMoney = {
  month: string
  orders: number
  items: Cents
  delivery: Cents
  fee: Cents
  payment_cost: Cents
  refunded: Cents
}

/**
 * What was sold in each month, newest first, from what each order froze; of what a refund gave back, only what stays is
 * counted as fee and cost, so that the last column is what the ledger says.
 */
export async function listMonths(reader: Reader, shop: ShopId): Promise<MonthOfMoney[]> {
  const { rows } = await sql<MonthOfMoney>`
    select to_char(paid_at at time zone 'Europe/Paris', 'YYYY-MM') as month, count(*) as orders,
      sum(items)::bigint as items, sum(delivery_price)::bigint as delivery,
      sum(case when refunded = 0 then fee else kept_of(fee, total, refunded) end)::bigint as fee,
      sum(case when refunded > 0 and cost_is_returned(orders) then kept_of(payment_cost, total, refunded)
        else payment_cost end)::bigint as payment_cost,
      sum(refunded)::bigint as refunded
    from orders where shop_id = ${shop} and paid_at is not null
    group by 1 order by 1 desc`.execute(reader)
  return rows
}

export type Movement = { occurred_at: Date; kind: string; reference: string; account: string; amount: Cents }

/** The newest lines of the ledger on a shop's own accounts; a minus is money owed to the maker. */
export async function listMovements(reader: Reader, shop: ShopId, most: number): Promise<Movement[]> {
  const { rows } = await sql<Movement>`
    select e.occurred_at, e.kind, e.reference, p.account, p.amount
    from postings p join entries e on e.id = p.entry_id
    where p.account like ${`maker/${shop}/%`}
    order by e.occurred_at desc, e.id desc, p.position limit ${most}`.execute(reader)
  return rows
}

/** One event of the ledger, seen from the maker: what it changed in what waits, and in what is due to her. */
export type Step = { occurred_at: Date; kind: string; order: string | null; held: Cents; due: Cents }

/** The newest events on a shop's accounts, each with the order that it is about. */
export async function listSteps(reader: Reader, shop: ShopId, most: number): Promise<Step[]> {
  const { rows } = await sql<Step>`
    with newest as (
      select e.id, e.occurred_at, e.kind, e.reference,
        coalesce(sum(-p.amount) filter (where p.account = ${`maker/${shop}/held`}), 0)::bigint as held,
        coalesce(sum(-p.amount) filter (where p.account = ${`maker/${shop}/due`}), 0)::bigint as due
      from postings p join entries e on e.id = p.entry_id
      where p.account like ${`maker/${shop}/%`}
      group by e.id order by e.occurred_at desc, e.id desc limit ${most}
    )
    select n.occurred_at, n.kind, n.held, n.due, o.reference as "order"
    from newest n left join orders o on o.reference = n.reference and o.shop_id = ${shop}
    order by n.occurred_at desc, n.id desc`.execute(reader)
  return rows
}
