import type { Tx } from '#base/database'
import type { PersonId } from '#kit/id'

/**
 * Erases what somebody who left told of herself in her shops: words, pictures, places, turnover elsewhere. The shop's
 * name and its seller's identity stay, for orders and books hang on them. Twice is as once.
 */
export async function forgetPresence(tx: Tx, person: PersonId): Promise<void> {
  const hers = tx.selectFrom('shops').select('id').where('person_id', '=', person)
  for (const table of ['story_photos', 'meetings', 'hand_overs', 'sales_elsewhere'] as const)
    await tx.deleteFrom(table).where('shop_id', 'in', hers).execute()
  await tx
    .updateTable('shops')
    .set({ story: '', away_message: '', portrait_key: null, banner_key: null, questions: '[]' })
    .where('person_id', '=', person)
    .execute()
}
