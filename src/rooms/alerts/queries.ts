import { type Reader, sql, type Tx } from '#base/database'
import type { ShopId } from '#kit/id'

const onShow = sql`l.state = 'published' and s.state = 'published' and not exists (
  select from measures m where m.shop_id = l.shop_id and m.ends_at is null
    and (m.listing_id is null or m.listing_id = l.id))`

const address = sql<string>`case l.universe when 'supplies' then '/fournitures/' else '/creations/' end
  || l.slug || '-' || l.id`

/** A listing that anybody may see, whether it can be had now or not. */
export async function findWatchable(
  reader: Reader,
  listing: number,
): Promise<{ shop: ShopId; address: string } | undefined> {
  const { rows } = await sql<{ shop: ShopId; address: string }>`
    select l.shop_id as shop, ${address} as address from listings l join shops s on s.id = l.shop_id
    where l.id = ${listing} and ${onShow}`.execute(reader)
  return rows[0]
}

export async function countAlerts(reader: Reader, email: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from alerts where email = ${email}`.execute(
    reader,
  )
  return rows[0]?.count ?? 0
}

export type DueAlert = { id: number; email: string; language: string; title: string; shopName: string; address: string }

/** Takes away alerts of pieces that can be had now, and says whom to tell: of two runs at once, one gets each. */
export async function takeDueAlerts(tx: Tx, limit: number): Promise<DueAlert[]> {
  const { rows } = await sql<DueAlert>`
    with due as (
      select a.id, l.title, s.name, ${address} as address
      from alerts a
      join listings l on l.shop_id = a.shop_id and l.id = a.listing_id
      join shops s on s.id = l.shop_id
      where ${onShow} and exists (
        select from offered_variants v
        where v.shop_id = l.shop_id and v.listing_id = l.id and v.price is not null
          and (v.stock is null or v.stock >= l.minimum))
      order by a.id limit ${limit}
    )
    delete from alerts a using due where a.id = due.id
    returning a.id, a.email, a.language, due.title, due.name as "shopName", due.address`.execute(tx)
  return rows
}
