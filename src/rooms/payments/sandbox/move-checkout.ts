import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { enqueue } from '#base/jobs'
import { newReference } from '#kit/id'
import type { Outcome } from './cards.ts'
import type { Checkout } from './queries.ts'

/** Brings a locked checkout to where a step led, and lets its webhooks leave when they must. */
export async function moveCheckout(
  tx: Tx,
  checkout: Checkout,
  { state, tellAfter, settlesAfter }: Outcome,
  by: { means: string | null; card: string | null } = checkout,
): Promise<void> {
  const at = now()
  const settles = settlesAfter === undefined ? null : inSeconds(at, settlesAfter)
  await tx
    .updateTable('sandbox.checkouts')
    .set({ state, means: by.means, card: by.card, settles_at: settles, changed_at: at })
    .where('id', '=', checkout.id)
    .execute()
  const event = { id: newReference(), reference: checkout.reference, state, means: by.means, at }
  for (const seconds of tellAfter) await tellLater(tx, checkout.id, event, inSeconds(at, seconds))
  if (settles) await enqueue(tx, 'payments.sandbox_deliver', {}, { after: settles })
}

async function tellLater(tx: Tx, checkout: string, event: object, at: Date): Promise<void> {
  await tx
    .insertInto('sandbox.deliveries')
    .values({ id: newReference(), checkout_id: checkout, event: JSON.stringify(event), next_at: at })
    .execute()
  await enqueue(tx, 'payments.sandbox_deliver', {}, { after: at })
}

function inSeconds(at: Date, seconds: number): Date {
  return new Date(at.getTime() + seconds * 1000)
}
