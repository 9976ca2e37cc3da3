import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { forgetRates } from '#base/rate-limit'

/** Nothing is kept for nothing: sessions, links, sign-ups and counters past their end. */
export async function tidyUp(tx: Tx): Promise<void> {
  const at = now()
  await forgetRates(tx)
  for (const table of ['sessions', 'verifications', 'sign_ups'] as const)
    await tx.deleteFrom(table).where('expires_at', '<', at).execute()
}
