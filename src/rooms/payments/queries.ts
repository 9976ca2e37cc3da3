import { type Reader, sql, type Tx } from '#base/database'
import type { PaymentId } from '#kit/id'
import type { Cents } from '#kit/money'
import type { PaymentState } from './states.ts'

export type Payment = {
  id: PaymentId
  reference: string
  payable: string
  provider: string
  providerReference: string | null
  amount: Cents
  state: PaymentState
  means: string | null
  cost: Cents | null
  redirectTo: string | null
  returnTo: string
  settledAt: Date | null
}
export type Refund = {
  reference: string
  payment: PaymentId
  amount: Cents
  state: 'asked' | 'done'
}

const columns = sql`id, reference, payable, provider, provider_reference as "providerReference", amount, state, means,
  cost, redirect_to as "redirectTo", return_to as "returnTo", settled_at as "settledAt"`

/** The payment of a payable, if one was created. */
export async function findPayment(reader: Reader, payable: string): Promise<Payment | undefined> {
  const { rows } = await sql<Payment>`select ${columns} from payments where payable = ${payable}`.execute(reader)
  return rows[0]
}

export async function findPaymentByReference(reader: Reader, reference: string): Promise<Payment | undefined> {
  const { rows } = await sql<Payment>`select ${columns} from payments where reference = ${reference}`.execute(reader)
  return rows[0]
}

/** The payment, and nobody else changes it until the transaction ends. */
export async function lockPayment(tx: Tx, reference: string): Promise<Payment | undefined> {
  const { rows } = await sql<Payment>`
    select ${columns} from payments where reference = ${reference} for update`.execute(tx)
  return rows[0]
}

/** References of the payments that the provider may still have news of. */
export async function listOpenPayments(reader: Reader): Promise<string[]> {
  const { rows } = await sql<{ reference: string }>`
    select reference from payments where state in ('created', 'started', 'processing', 'refused')
    order by id`.execute(reader)
  return rows.map((row) => row.reference)
}

export async function findRefund(reader: Reader, reference: string): Promise<Refund | undefined> {
  const { rows } = await sql<Refund>`
    select reference, payment_id as payment, amount, state from refunds where reference = ${reference}`.execute(reader)
  return rows[0]
}

/** The payment that a refund gives back. */
export async function findRefundedPayment(reader: Reader, refund: string): Promise<Payment> {
  const { rows } = await sql<Payment>`
    select ${columns} from payments
    where id = (select payment_id from refunds where reference = ${refund})`.execute(reader)
  return rows[0]!
}

export async function sumRefunds(reader: Reader, payment: PaymentId): Promise<Cents> {
  const { rows } = await sql<{ sum: Cents }>`
    select coalesce(sum(amount), 0)::int8 as sum from refunds where payment_id = ${payment}`.execute(reader)
  return rows[0]!.sum
}

/** Refunds asked before a moment that the provider has not confirmed. */
export async function listWaitingRefunds(reader: Reader, before: Date): Promise<string[]> {
  const { rows } = await sql<{ reference: string }>`
    select reference from refunds where state = 'asked' and recorded_at < ${before} order by id`.execute(reader)
  return rows.map((row) => row.reference)
}

export type MeansCost = { means: string; rate: number; fixed: Cents }

/** What each means of a provider costs at a moment: ten-thousandths of the amount, and fixed cents. */
export async function listMeansCosts(reader: Reader, provider: string, at: Date): Promise<MeansCost[]> {
  const { rows } = await sql<MeansCost>`
    select distinct on (means) means, rate, fixed from means_costs
    where provider = ${provider} and effective_from <= ${at}
    order by means, effective_from desc`.execute(reader)
  return rows
}
