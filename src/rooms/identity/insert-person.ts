import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { PersonId } from '#kit/id'
import { recordEvent } from './record-event.ts'

export type NewPerson = { name: string; email: string }

/** An account with the hash of its password, if it has one; the address as `readEmail` gives it. @returns undefined where the address has an account. */
export async function insertPerson(
  tx: Tx,
  { name, email }: NewPerson,
  hash: string | undefined,
  by: PersonId | 'self' | null,
): Promise<PersonId | undefined> {
  const at = { created_at: now(), updated_at: now() }
  const inserted = await tx
    .insertInto('persons')
    .values({ name, email, ...at })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) return undefined
  const person = inserted.id as PersonId
  if (hash) {
    const of = { person_id: person, account_id: String(person), provider_id: 'credential' }
    await tx
      .insertInto('credentials')
      .values({ ...of, password: hash, ...at })
      .execute()
  }
  await recordEvent(tx, person, 'opened', by === 'self' ? person : by)
  return person
}
