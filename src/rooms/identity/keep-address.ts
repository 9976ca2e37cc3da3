import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { memberId } from '#base/http'
import type { Actor } from '#kit/actor'
import type { KeptAddress } from './queries.ts'

/** Keeps the member's delivery address in place of the one before. */
export async function keepAddress(tx: Tx, actor: Actor, address: Omit<KeptAddress, 'country'>): Promise<void> {
  const kept = { ...address, country: 'FR', updated_at: now() }
  await tx
    .insertInto('addresses')
    .values({ person_id: memberId(actor), ...kept })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(kept))
    .execute()
}
