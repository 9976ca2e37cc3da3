import type { Tx } from '#base/database'
import type { PersonId } from '#kit/id'

/** Drops the cart of somebody who left; its lines go with it. */
export async function forgetCart(tx: Tx, person: PersonId): Promise<void> {
  await tx.deleteFrom('carts').where('person_id', '=', person).execute()
}
