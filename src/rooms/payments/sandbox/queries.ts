import { type Db, sql, type Tx } from '#base/database'
import type { Cents } from '#kit/money'
import type { CheckoutState } from './cards.ts'

/** A page of the sandbox on which one payment is made; `reference` is the payment's own. */
export type Checkout = {
  id: string
  reference: string
  amount: Cents
  returnTo: string
  webhookTo: string
  state: CheckoutState
  means: string | null
  card: string | null
  changedAt: Date
}
const columns = sql`id, idempotency_key as reference, amount, return_to as "returnTo", webhook_to as "webhookTo",
  state, means, card, changed_at as "changedAt"`

export async function findCheckout(db: Db | Tx, id: string): Promise<Checkout | undefined> {
  const { rows } = await sql<Checkout>`select ${columns} from sandbox.checkouts where id = ${id}`.execute(db)
  return rows[0]
}

export async function findCheckoutOf(db: Db | Tx, reference: string): Promise<Checkout | undefined> {
  const { rows } = await sql<Checkout>`
    select ${columns} from sandbox.checkouts where idempotency_key = ${reference}`.execute(db)
  return rows[0]
}

export async function lockCheckout(tx: Tx, id: string): Promise<Checkout | undefined> {
  const { rows } = await sql<Checkout>`select ${columns} from sandbox.checkouts where id = ${id} for update`.execute(tx)
  return rows[0]
}

/** Slow payments whose time has come. */
export async function listToSettle(db: Db, at: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from sandbox.checkouts where state = 'processing' and settles_at <= ${at}`.execute(db)
  return rows.map((row) => row.id)
}

export type Delivery = { id: string; webhookTo: string; event: object; nextAt: Date }

/** Takes what must be delivered now, each with the moment of its next try should this one fail. */
export async function takeDeliveries(db: Db, at: Date): Promise<Delivery[]> {
  const { rows } = await sql<Delivery>`
    update sandbox.deliveries d
    set attempts = attempts + 1, next_at = ${at}::timestamptz + make_interval(secs => least(5 * 2 ^ attempts, 3600))
    from sandbox.checkouts c
    where c.id = d.checkout_id and d.id in (
      select id from sandbox.deliveries where delivered_at is null and next_at <= ${at} and attempts < 20
      order by next_at limit 50 for update skip locked)
    returning d.id, c.webhook_to as "webhookTo", d.event, d.next_at as "nextAt"`.execute(db)
  return rows
}

export async function findGivenBack(tx: Tx, reference: string): Promise<{ id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from sandbox.refunds where idempotency_key = ${reference}`.execute(tx)
  return rows[0]
}

export async function sumGivenBack(tx: Tx, checkout: string): Promise<Cents> {
  const { rows } = await sql<{ sum: Cents }>`
    select coalesce(sum(amount), 0)::int8 as sum from sandbox.refunds where checkout_id = ${checkout}`.execute(tx)
  return rows[0]!.sum
}
