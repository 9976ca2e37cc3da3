import { sql, type Tx } from '#base/database'
import { newReference, type ShopId } from '#kit/id'
import { createPayment } from '#rooms/payments'

export type SoldOrder = { shop: ShopId; items: number; delivery: number }
export type Sale = { reference: string; payment: string; orders: { reference: string; shop: ShopId }[] }

/** A purchase of orders of any amounts, as rows, with its payment; nothing is taken from stock. */
export async function aSaleOf(tx: Tx, orders: SoldOrder[]): Promise<Sale> {
  const [reference, total] = [newReference(), orders.reduce((sum, { items, delivery }) => sum + items + delivery, 0)]
  const named = orders.map((order) => ({ ...order, reference: newReference() }))
  await sql`
    with placed as (
      insert into purchases (reference, checkout_token, email, total, expires_at, occurred_at)
      values (${reference}, ${reference}, 'a@exemple.test', ${total}, now(), now()) returning id
    ), of_shop as (
      insert into orders (reference, purchase_id, shop_id, shop_name, seller, way, delivery, items, delivery_price,
        total, send_by, arrives_from, arrives_to, occurred_at)
      select o.reference, placed.id, o.shop, 'Lou', '{}', 'parcel', '{}', o.items, o.delivery, o.items + o.delivery,
        current_date, current_date, current_date, now()
      from placed, jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as o (reference text, shop bigint, items bigint, delivery bigint)
      returning id, shop_id, items
    )
    insert into order_lines (order_id, position, shop_id, listing_id, variant_id, title, quantity, unit_price, total, from_stock)
    select id, 0, shop_id, 1, 1, 'Bol', 1, items, items, false from of_shop`.execute(tx)
  const input = { payable: `purchase/${reference}`, amount: total, returnTo: '/' }
  const payment = await createPayment(tx, 'sandbox', input)
  return {
    reference,
    payment: payment.reference,
    orders: named.map((order) => ({ reference: order.reference, shop: order.shop })),
  }
}
