import type { Tx } from '#base/database'
import { house } from '#kit/actor'
import type { PersonId, ShopId } from '#kit/id'
import { recordChange } from './record-change.ts'

/** Takes the shops of somebody who left out of sight. Orders keep what they froze. Twice is as once. */
export async function withdrawShops(tx: Tx, person: PersonId): Promise<void> {
  const shown = await tx
    .updateTable('shops')
    .set({ state: 'draft' })
    .where('person_id', '=', person)
    .where('state', '=', 'published')
    .returning('id')
    .execute()
  for (const { id } of shown) {
    await recordChange(tx, house, id as ShopId, 'withdrawn', { from: 'published', to: 'draft' })
  }
}
