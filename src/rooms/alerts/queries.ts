import { type Reader, sql, type Tx } from '#base/database'
import type { ShopId } from '#kit/id'
import { isShown, type Universe } from '#rooms/catalogue'

/** What `pieceUrl` takes. */
export type Piece = { universe: Universe; piece: string }

const piece = sql`l.universe, l.slug || '-' || l.id as piece`

/** A listing that anybody may see, whether it can be had now or not. */
export async function findWatchable(reader: Reader, listing: number): Promise<(Piece & { shop: ShopId }) | undefined> {
  const { rows } = await sql<Piece & { shop: ShopId }>`
    select l.shop_id as shop, ${piece} from listings l join shops s on s.id = l.shop_id
    where l.id = ${listing} and ${isShown('l', 's')}`.execute(reader)
  return rows[0]
}

export async function countAlerts(reader: Reader, email: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from alerts where email = ${email}`.execute(
    reader,
  )
  return rows[0]?.count ?? 0
}

export type DueAlert = Piece & { id: number; email: string; language: string; title: string; shopName: string }

/** Takes away alerts of pieces that can be had now, and says whom to tell: of two runs at once, one gets each. */
export async function takeDueAlerts(tx: Tx, limit: number): Promise<DueAlert[]> {
  const { rows } = await sql<DueAlert>`
    with due as (
      select a.id, l.title, s.name, ${piece}
      from alerts a
      join listings l on l.shop_id = a.shop_id and l.id = a.listing_id
      join shops s on s.id = l.shop_id
      where ${isShown('l', 's')} and exists (
        select from offered_variants v
        where v.shop_id = l.shop_id and v.listing_id = l.id and v.price is not null
          and (v.stock is null or v.stock >= l.minimum))
      order by a.id limit ${limit}
    )
    delete from alerts a using due where a.id = due.id
    returning a.id, a.email, a.language, due.title, due.name as "shopName", due.universe, due.piece`.execute(tx)
  return rows
}
