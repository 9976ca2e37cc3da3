import { type Reader, sql, type Tx } from '#base/database'
import type { PersonId, ShopId } from '#kit/id'
import { atWork } from '#rooms/orders'

/** Orders of one shop of hers: paid ones that are to be sent or handed over, and those that somebody is paying now. */
export type OrdersOfShop = { shop: ShopId; name: string; toFulfil: number; beingPaid: number }

export async function listRunningSales(reader: Reader, person: PersonId): Promise<OrdersOfShop[]> {
  const { rows } = await sql<OrdersOfShop>`
    select s.id as shop, s.name, count(*) filter (where ${atWork}) as "toFulfil",
      count(*) filter (where o.state = 'reserved') as "beingPaid"
    from orders o join shops s on s.id = o.shop_id
    where s.person_id = ${person} and (o.state = 'reserved' or ${atWork})
    group by s.id order by s.id`.execute(reader)
  return rows
}

/** What goes on without her: orders she waits for, and reports about her shops that the house has not answered. */
export type GoingOn = { arriving: number; reports: number }

export async function findGoingOn(reader: Reader, person: PersonId): Promise<GoingOn> {
  const { rows } = await sql<GoingOn>`
    select
      (select count(*) from orders o join purchases u on u.id = o.purchase_id
        where u.person_id = ${person} and ${atWork}) as arriving,
      (select count(*) from reports r join shops s on s.id = r.shop_id
        where s.person_id = ${person} and r.state = 'open') as reports`.execute(reader)
  return rows[0]!
}

/** Whether nobody else could run the house. */
export async function isLastOperator(reader: Reader, person: PersonId): Promise<boolean> {
  const { rows } = await sql<{ last: boolean }>`
    select exists (select from roles where person_id = ${person} and role = 'operator')
      and not exists (select from roles where person_id <> ${person} and role = 'operator') as last`.execute(reader)
  return rows[0]!.last
}

export async function findAskedAt(reader: Reader, person: PersonId): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date }>`select asked_at as at from leavings where person_id = ${person}`.execute(
    reader,
  )
  return rows[0]?.at
}

/** Who waits for her account to close, the longest first. */
export async function listLeaving(reader: Reader): Promise<PersonId[]> {
  const { rows } = await sql<{ person: PersonId }>`
    select person_id as person from leavings order by asked_at, person_id limit 1000`.execute(reader)
  return rows.map(({ person }) => person)
}

/** Whether she still asks for it, and nobody else decides about it until the transaction ends. */
export async function lockLeaving(tx: Tx, person: PersonId): Promise<boolean> {
  const { rows } = await sql`select person_id from leavings where person_id = ${person} for update`.execute(tx)
  return rows.length > 0
}
