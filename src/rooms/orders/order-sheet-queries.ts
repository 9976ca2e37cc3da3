import { type Reader, sql } from '#base/database'
import type { ShopId } from '#kit/id'
import { atWork } from './at-work-sql.ts'
import { listOrderLines, type OrderLine, type OrderRow, orderColumns } from './order-queries.ts'
import type { PurchaseAddress } from './purchase-queries.ts'

/** An order as it lies on the bench: what to make, for whom, by when. */
export type OrderSheet = OrderRow & {
  giftNote: string
  hidePrices: boolean
  /** Null once it was erased. */
  address: PurchaseAddress | null
  lines: OrderLine[]
}
type Row = Omit<OrderSheet, 'lines'>

const sheet = sql`select ${orderColumns}, u.gift_note as "giftNote", u.hide_prices as "hidePrices",
    case when a.purchase_id is not null then jsonb_build_object('name', a.name, 'line1', a.line1, 'line2', a.line2,
      'recipient', a.recipient, 'postcode', a.postcode, 'town', a.town, 'phone', a.phone) end as address
  from orders o join purchases u on u.id = o.purchase_id
  left join purchase_addresses a on a.purchase_id = u.id`

/** The sheet of one order of this shop that was paid once. */
export async function findSheet(reader: Reader, shop: ShopId, reference: string): Promise<OrderSheet | undefined> {
  const { rows } = await sql<Row>`
    ${sheet} where o.shop_id = ${shop} and o.reference = ${reference} and o.paid_at is not null`.execute(reader)
  return (await withLines(reader, rows))[0]
}

/** The sheets of all that is still to be made or sent, what is due first coming first; at most `limit`. */
export async function listSheets(reader: Reader, shop: ShopId, limit: number): Promise<OrderSheet[]> {
  const { rows } = await sql<Row>`
    ${sheet} where o.shop_id = ${shop} and ${atWork}
    order by o.send_by, o.id limit ${limit}`.execute(reader)
  return withLines(reader, rows)
}

async function withLines(reader: Reader, rows: Row[]): Promise<OrderSheet[]> {
  const lines = Map.groupBy(
    await listOrderLines(
      reader,
      rows.map(({ id }) => id),
    ),
    ({ order }) => order,
  )
  return rows.map((row) => ({ ...row, lines: lines.get(row.id) ?? [] }))
}
