import type { Tx } from '#base/database'
import { house } from '#kit/actor'
import type { PersonId, ShopId } from '#kit/id'
import { recordChange } from './record-change.ts'

/** Takes the shops of somebody who left out of sight, closed ones too. Orders keep what they froze. Twice is as once. */
export async function withdrawShops(tx: Tx, person: PersonId): Promise<void> {
  const shown = tx.selectFrom('shops').where('person_id', '=', person).where('state', '<>', 'draft').forUpdate()
  for (const { id, state } of await shown.select(['id', 'state']).orderBy('id').execute()) {
    await tx.updateTable('shops').set({ state: 'draft', closed_at: null }).where('id', '=', id).execute()
    await recordChange(tx, house, id as ShopId, 'withdrawn', { from: state, to: 'draft' })
  }
}
