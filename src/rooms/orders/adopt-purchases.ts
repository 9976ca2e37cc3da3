import { sql, type Tx } from '#base/database'
import type { PersonId } from '#kit/id'

/** What a guest bought belongs to the member who has shown that the address is hers, even if she changes it later. */
export async function adoptPurchases(tx: Tx, person: PersonId): Promise<void> {
  await sql`
    update purchases set person_id = persons.id from persons
    where persons.id = ${person} and persons.email_verified and purchases.person_id is null
      and lower(purchases.email) = persons.email`.execute(tx)
}
