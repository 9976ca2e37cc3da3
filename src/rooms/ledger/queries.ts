import { type Reader, sql } from '#base/database'
import type { ShopId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { AccountKind } from './accounts.ts'
import type { Posting } from './entries.ts'

/** Balance of one account in cents, debit positive: what the house owes is negative. */
export type Balance = { account: string; balance: Cents }
/** What one account moved in one month of Paris, 'YYYY-MM'. */
export type Movement = { month: string; account: string; amount: Cents }
export type MakerBalance = { held: Cents; due: Cents }
/** `until` is a moment: what happened from then on is left out. */
export type Until = { until?: Date }

/** Sums of all postings of each account; an account that never moved has no row. */
export async function balances(reader: Reader, { until }: Until = {}): Promise<Balance[]> {
  const { rows } = await sql<Balance>`
    select p.account, sum(p.amount)::int8 as balance
    from postings p join entries e on e.id = p.entry_id
    where ${until ?? null}::timestamptz is null or e.occurred_at < ${until ?? null}
    group by p.account order by p.account`.execute(reader)
  return rows
}

export async function movements(reader: Reader, { until }: Until = {}): Promise<Movement[]> {
  const { rows } = await sql<Movement>`
    select to_char(e.occurred_at at time zone 'Europe/Paris', 'YYYY-MM') as month, p.account,
      sum(p.amount)::int8 as amount
    from postings p join entries e on e.id = p.entry_id
    where ${until ?? null}::timestamptz is null or e.occurred_at < ${until ?? null}
    group by 1, 2 order by 1, 2`.execute(reader)
  return rows
}

/** What all accounts of one kind moved in one month of Paris: nobody's own figures can be told from it. */
export type KindMovement = { month: string; kind: AccountKind; amount: Cents }

export async function movementsByKind(reader: Reader): Promise<KindMovement[]> {
  const { rows } = await sql<KindMovement>`
    select to_char(month, 'YYYY-MM') as month, kind, sum(amount)::int8 as amount
    from (
      select date_trunc('month', e.occurred_at at time zone 'Europe/Paris') as month, p.amount,
        case when p.account like 'provider/%' then 'provider'
          when p.account like 'maker/%' then split_part(p.account, '/', 3)
          else p.account end as kind
      from postings p join entries e on e.id = p.entry_id
    ) moved
    group by moved.month, kind order by moved.month, kind`.execute(reader)
  return rows
}

/** What is held for a maker and what is due to her, in cents; below zero is what she owes. */
export async function makerBalance(reader: Reader, shop: ShopId): Promise<MakerBalance> {
  const { rows } = await sql<MakerBalance>`
    select coalesce(-sum(amount) filter (where account like '%/held'), 0)::int8 as held,
      coalesce(-sum(amount) filter (where account like '%/due'), 0)::int8 as due
    from postings where account like ${`maker/${shop}/%`}`.execute(reader)
  return rows[0]!
}

export type OwedRow = { shop: ShopId; name: string | null } & MakerBalance

/** What each maker has held and due, of those who have or owe anything. */
export async function listOwed(reader: Reader): Promise<OwedRow[]> {
  const { rows } = await sql<OwedRow>`
    select owed.shop, shops.name, owed.held, owed.due
    from (
      select split_part(account, '/', 2)::int8 as shop,
        coalesce(-sum(amount) filter (where account like '%/held'), 0)::int8 as held,
        coalesce(-sum(amount) filter (where account like '%/due'), 0)::int8 as due
      from postings where account like 'maker/%' group by 1
    ) owed left join shops on shops.id = owed.shop
    where owed.held <> 0 or owed.due <> 0
    order by owed.shop`.execute(reader)
  return rows
}

export type EntryRow = { id: number; kind: string; reference: string; occurredAt: Date; postings: Posting[] }

export async function findEntry(reader: Reader, kind: string, reference: string): Promise<EntryRow | undefined> {
  const { rows } = await sql<EntryRow>`
    select e.id, e.kind, e.reference, e.occurred_at as "occurredAt",
      (select coalesce(json_agg(json_build_object('account', account, 'amount', amount) order by position), '[]')
        from postings where entry_id = e.id) as postings
    from entries e where e.kind = ${kind} and e.reference = ${reference}`.execute(reader)
  return rows[0]
}
