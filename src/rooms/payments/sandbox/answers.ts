import { now } from '#base/clock'
import { type Db, inTransaction } from '#base/database'
import { newReference } from '#kit/id'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import type { Found, Provider, ProviderEvent } from '../provider.ts'
import { cancelled, isWaiting } from './cards.ts'
import { EventInput } from './inputs.ts'
import { moveCheckout } from './move-checkout.ts'
import { type Checkout, findCheckout, findCheckoutOf, findGivenBack, lockCheckout, sumGivenBack } from './queries.ts'
import { settleSlow } from './settle-slow.ts'
import { isSigned } from './signature.ts'

type Asked<Question extends 'start' | 'refund'> = Parameters<Provider[Question]>[0]

export async function start(db: Db, { reference, amount, returnTo, webhookTo }: Asked<'start'>) {
  await db
    .insertInto('sandbox.checkouts')
    .values({
      id: newReference(),
      idempotency_key: reference,
      amount,
      return_to: returnTo,
      webhook_to: webhookTo,
      changed_at: now(),
    })
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .execute()
  const checkout = (await findCheckoutOf(db, reference))!
  if (checkout.amount !== amount) throw new Error(`the sandbox knows ${reference} with another amount`)
  return { providerReference: checkout.id, redirectTo: routes.sandbox.show({ checkout: checkout.id }) }
}

export async function find(db: Db, id: string): Promise<Found> {
  await settleSlow(db)
  return foundOf(await findCheckout(db, id))
}

export async function cancel(db: Db, id: string): Promise<Found> {
  await inTransaction(db, async (tx) => {
    const checkout = await lockCheckout(tx, id)
    if (checkout && isWaiting(checkout.state)) await moveCheckout(tx, checkout, cancelled)
  })
  return find(db, id)
}

function foundOf(checkout: Checkout | undefined): Found {
  if (!checkout) throw new Error('the sandbox does not know this checkout')
  const { state, means, changedAt } = checkout
  return { state: state === 'second_step' ? 'open' : state, means, at: changedAt }
}

export async function giveBack(db: Db, { reference, providerReference, amount }: Asked<'refund'>) {
  return inTransaction(db, async (tx) => {
    const checkout = await lockCheckout(tx, providerReference)
    if (checkout?.state !== 'paid') throw new Error('the sandbox gives back only what was paid')
    const standing = await findGivenBack(tx, reference)
    if (standing) return { providerReference: standing.id }
    if ((await sumGivenBack(tx, checkout.id)) + amount > checkout.amount)
      throw new Error('more would be given back than was paid')
    const refund = { id: newReference(), idempotency_key: reference, checkout_id: checkout.id, amount }
    await tx.insertInto('sandbox.refunds').values(refund).execute()
    return { providerReference: refund.id }
  })
}

export function readEvent(secret: string, headers: Headers, rawBody: Buffer): ProviderEvent {
  if (!isSigned(secret, rawBody, headers.get('sandbox-signature') ?? '', now())) {
    refuse('invalid', 'payment_signature')
  }
  return read(EventInput, parsed(rawBody))
}

function parsed(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'))
  } catch {
    return refuse('invalid', 'payment_message')
  }
}
