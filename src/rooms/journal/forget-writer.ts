import type { Tx } from '#base/database'
import type { PersonId } from '#kit/id'

/** Deletes what somebody who left wrote: in journals of others, and her own. Twice is as once. */
export async function forgetWriter(tx: Tx, person: PersonId): Promise<void> {
  await tx.deleteFrom('comments').where('person_id', '=', person).execute()
  await tx
    .deleteFrom('posts')
    .where('shop_id', 'in', tx.selectFrom('shops').select('id').where('person_id', '=', person))
    .execute()
}
