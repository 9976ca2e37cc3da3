import { type Reader, sql, type Tx } from '#base/database'
import type { Day } from '#kit/dates'
import type { ListingId, OrderId, PurchaseId, ShopId, VariantId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { Answer, Measure } from '#rooms/catalogue'
import type { FrozenSeller, Postage } from '#rooms/shops'
import type { Choices } from './cart-queries.ts'
import type { SoldPart } from './kit-lines.ts'
import type { OrderState, Party, Way } from './rules.ts'

export type OrderRow = {
  id: OrderId
  reference: string
  purchase: PurchaseId
  shop: ShopId
  shopName: string
  state: OrderState
  seller: FrozenSeller
  way: Way
  /** The place of a hand-over; on a parcel these are undefined. */
  /** Of a hand-over where and when; of a parcel what was paid by weight, which older orders do not say. */
  delivery: { town?: string; place?: string; hours?: string; weighed?: Postage[] }
  /** What is paid for the pieces: the lines together less the discount. */
  items: Cents
  discount: Cents
  discountId: number | null
  discountCode: string
  deliveryPrice: Cents
  total: Cents
  fee: Cents
  feeVat: Cents
  paymentCost: Cents
  refunded: Cents
  sendBy: Day
  arrivesFrom: Day
  arrivesTo: Day
  tracking: string
  cancelledBy: Party | null
  cancelReason: string
  occurredAt: Date
  paidAt: Date | null
  confirmBy: Date | null
  settledAt: Date | null
}

export const orderColumns = sql`o.id, o.reference, o.purchase_id as purchase, o.shop_id as shop, o.shop_name as "shopName", o.state,
  o.seller, o.way, o.delivery, o.items, o.discount, o.discount_id as "discountId",
  o.discount_code as "discountCode", o.delivery_price as "deliveryPrice", o.total, o.fee, o.fee_vat as "feeVat",
  o.payment_cost as "paymentCost", o.refunded, o.send_by as "sendBy", o.arrives_from as "arrivesFrom",
  o.arrives_to as "arrivesTo", o.tracking, o.cancelled_by as "cancelledBy", o.cancel_reason as "cancelReason",
  o.occurred_at as "occurredAt", o.paid_at as "paidAt", o.confirm_by as "confirmBy", o.settled_at as "settledAt"`

/** An order of this shop that was paid once. What is not paid is no order to its maker. */
export async function findShopOrder(reader: Reader, shop: ShopId, reference: string): Promise<OrderRow | undefined> {
  const { rows } = await sql<OrderRow>`
    select ${orderColumns} from orders o
    where o.shop_id = ${shop} and o.reference = ${reference} and o.paid_at is not null`.execute(reader)
  return rows[0]
}

export async function findOrderById(reader: Reader, id: OrderId): Promise<OrderRow> {
  const { rows } = await sql<OrderRow>`select ${orderColumns} from orders o where o.id = ${id}`.execute(reader)
  return rows[0]!
}

/** The order, and nobody else sends or cancels it until the transaction ends. */
export async function lockOrder(tx: Tx, reference: string): Promise<OrderRow | undefined> {
  const { rows } = await sql<OrderRow>`
    select ${orderColumns} from orders o where o.reference = ${reference} and o.paid_at is not null for update`.execute(
    tx,
  )
  return rows[0]
}

export async function listOrdersOfPurchase(reader: Reader, purchase: PurchaseId): Promise<OrderRow[]> {
  const { rows } = await sql<OrderRow>`
    select ${orderColumns} from orders o where o.purchase_id = ${purchase} order by o.id`.execute(reader)
  return rows
}

export type OrderLine = {
  order: OrderId
  shop: ShopId
  listing: ListingId
  variant: VariantId
  title: string
  sku: string
  options: Choices
  choices: Choices
  answers: Answer[]
  bespoke: boolean
  leadDays: number | null
  photoKey: string | null
  category: string | null
  quantity: number
  measure: Measure
  unitPrice: Cents
  total: Cents
  fromStock: boolean
  /** Of one kit; empty for all else. */
  parts: SoldPart[]
}

export async function listOrderLines(reader: Reader, orders: OrderId[]): Promise<OrderLine[]> {
  const { rows } = await sql<OrderLine>`
    select order_id as order, shop_id as shop, listing_id as listing, variant_id as variant, title, sku, options,
      choices, personalisation as answers, bespoke, lead_days as "leadDays", photo_key as "photoKey", category, quantity,
      jsonb_build_object('unit', unit, 'unitStep', unit_step, 'lot', lot, 'minimum', 1) as measure, unit_price as "unitPrice", total,
      from_stock as "fromStock", parts
    from order_lines where order_id = any(${orders}::bigint[]) order by order_id, position`.execute(reader)
  return rows
}

export type OrderTab = 'to_confirm' | 'to_prepare' | 'done' | 'cancelled'
export const orderTabs: Record<OrderTab, OrderState[]> = {
  to_confirm: ['paid'],
  to_prepare: ['confirmed'],
  done: ['sent', 'handed_over'],
  cancelled: ['cancelled'],
}

export type OrderInList = Pick<
  OrderRow,
  'id' | 'reference' | 'state' | 'way' | 'total' | 'sendBy' | 'confirmBy' | 'paidAt' | 'settledAt'
> & { buyer: string | null; titles: string; pieces: number }

/** One page of a shop's paid orders: those that wait by the day they are due, the others newest first. */
export async function listShopOrders(
  reader: Reader,
  shop: ShopId,
  tab: OrderTab,
  { limit, offset }: { limit: number; offset: number },
): Promise<OrderInList[]> {
  const waits = tab === 'to_confirm' || tab === 'to_prepare'
  const order = waits ? sql`o.send_by, o.id` : sql`o.occurred_at desc, o.id desc`
  const { rows } = await sql<OrderInList>`
    select o.id, o.reference, o.state, o.way, o.total, o.send_by as "sendBy", o.confirm_by as "confirmBy",
      o.paid_at as "paidAt", o.settled_at as "settledAt", a.name as buyer, l.titles, l.pieces
    from orders o
    left join purchase_addresses a on a.purchase_id = o.purchase_id
    cross join lateral (
      select string_agg(title, ' · ' order by position) as titles,
        sum(case unit when 'piece' then quantity else 1 end) as pieces
      from order_lines where order_id = o.id
    ) l
    where o.shop_id = ${shop} and o.paid_at is not null and o.state = any(${orderTabs[tab]})
    order by ${order} limit ${limit} offset ${offset}`.execute(reader)
  return rows
}

export type OrderCounts = Record<OrderTab, number>

export async function countShopOrders(reader: Reader, shop: ShopId): Promise<OrderCounts> {
  const { rows } = await sql<OrderCounts>`
    select count(*) filter (where state = 'paid') as to_confirm, count(*) filter (where state = 'confirmed') as to_prepare,
      count(*) filter (where state in ('sent', 'handed_over')) as done,
      count(*) filter (where state = 'cancelled') as cancelled
    from orders where shop_id = ${shop} and paid_at is not null`.execute(reader)
  return rows[0]!
}

/** Paid orders that were not confirmed in time. */
export async function listUnconfirmed(reader: Reader, at: Date): Promise<string[]> {
  const { rows } = await sql<{ reference: string }>`
    select reference from orders where state = 'paid' and confirm_by <= ${at} order by confirm_by limit 500`.execute(
    reader,
  )
  return rows.map(({ reference }) => reference)
}

/** Unconfirmed orders that passed half of their time and whose maker was not reminded yet. */
export async function listToRemind(reader: Reader, at: Date): Promise<OrderId[]> {
  const { rows } = await sql<{ id: OrderId }>`
    select o.id from orders o
    where o.state = 'paid' and o.confirm_by > ${at} and o.paid_at + (o.confirm_by - o.paid_at) / 2 <= ${at}
      and not exists (select from letters t where t.kind = 'orders.unconfirmed' and t.about = o.reference)
    order by o.confirm_by limit 500`.execute(reader)
  return rows.map(({ id }) => id)
}
