import { type Reader, sql } from '#base/database'
import type { Day } from '#kit/dates'
import type { ShopId } from '#kit/id'
import { workingDaysBetween } from '#rooms/shops'

/** Half of her parcels of twelve months went within so many working days; of how many it was counted. */
export type Pace = { days: number; orders: number }

/** Fewer orders say nothing of how someone sends. */
const fewest = 5

type Sent = { paid: Day; sent: Day; orders: number }

/** How fast a shop sends, from its orders alone; null where there are too few. */
export async function findPace(
  db: Reader,
  { id, department }: { id: ShopId; department: string },
  since: Date,
): Promise<Pace | null> {
  const { rows } = await sql<Sent>`
    select (paid_at at time zone 'Europe/Paris')::date as paid, (settled_at at time zone 'Europe/Paris')::date as sent,
      count(*) as orders
    from orders where shop_id = ${id} and state = 'sent' and way = 'parcel' and settled_at >= ${since}
    group by 1, 2`.execute(db)
  return paceOf(rows, department)
}

export function paceOf(rows: readonly Sent[], department: string): Pace | null {
  const days = rows.flatMap(({ paid, sent, orders }) =>
    Array<number>(orders).fill(workingDaysBetween(paid, sent, department)),
  )
  if (days.length < fewest) return null
  return { days: days.sort((a, b) => a - b)[Math.floor(days.length / 2)]!, orders: days.length }
}
