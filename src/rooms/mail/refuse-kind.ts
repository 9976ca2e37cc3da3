import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Subscription } from './queries.ts'

/** Stops letters of a kind to an address; doing it twice is harmless. */
export async function refuseKind(tx: Tx, { recipient, kind }: Subscription): Promise<void> {
  await tx
    .insertInto('mail_refusals')
    .values({ recipient, kind, occurred_at: now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes the refusal back. */
export async function welcomeKind(tx: Tx, { recipient, kind }: Subscription): Promise<void> {
  await tx.deleteFrom('mail_refusals').where('recipient', '=', recipient).where('kind', '=', kind).execute()
}
