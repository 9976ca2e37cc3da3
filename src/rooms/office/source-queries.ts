import { type Reader, sql } from '#base/database'
import type { ShopId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { SalePlace } from '#rooms/shops'

/** '2026-10'. */
export type Month = string
export type SaleHere = { month: Month; source: string; amount: Cents }
export type SaleElsewhere = { month: Month; place: SalePlace; amount: Cents }

/** What was sold here since a month, by how the buyer came to the piece; cancelled orders are none. */
export async function listSalesHere(reader: Reader, shop: ShopId, since: Month): Promise<SaleHere[]> {
  const { rows } = await sql<SaleHere>`
    select to_char(paid_at at time zone 'Europe/Paris', 'YYYY-MM') as month, source, sum(order_lines.total)::bigint as amount
    from orders join order_lines on order_lines.order_id = orders.id
    where orders.shop_id = ${shop} and state <> 'cancelled'
      and paid_at >= (${`${since}-01`}::timestamp at time zone 'Europe/Paris')
    group by 1, 2`.execute(reader)
  return rows
}

/** What she noted of her sales elsewhere since a month. */
export async function listSalesElsewhere(reader: Reader, shop: ShopId, since: Month): Promise<SaleElsewhere[]> {
  const { rows } = await sql<SaleElsewhere>`
    select to_char(month, 'YYYY-MM') as month, place, amount from sales_elsewhere
    where shop_id = ${shop} and month >= ${`${since}-01`}::date`.execute(reader)
  return rows
}
