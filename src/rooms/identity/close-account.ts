import { announce } from '#base/announce'
import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { newReference, type PersonId } from '#kit/id'
import { forgetRecipient } from '#rooms/mail'
import { endResetLinks } from './end-reset-links.ts'
import { recordEvent } from './record-event.ts'

/**
 * Erases the person (GDPR art. 17). The row stays, blank, for what the law has us keep (ten years of orders and
 * books hang on it). Whoever calls has seen that nothing is left to do: the room `leaving`.
 */
export async function closeAccount(tx: Tx, { id: person, email }: { id: PersonId; email: string }): Promise<void> {
  await blank(tx, person)
  for (const table of ['sessions', 'credentials', 'roles', 'addresses'] as const)
    await tx.deleteFrom(table).where('person_id', '=', person).execute()
  await endResetLinks(tx, person)
  await forgetRecipient(tx, email)
  await recordEvent(tx, person, 'left')
  await announce(tx, 'person.left', { person })
}

// The domain `.invalid` exists nowhere (RFC 2606): no letter ever leaves for it, and nobody signs up with it. Random, for
// whoever could tell it beforehand could take it first.
async function blank(tx: Tx, person: PersonId): Promise<void> {
  await tx
    .updateTable('persons')
    .set({
      name: '',
      email: `${newReference()}@parti.invalid`,
      email_verified: false,
      image: null,
      updated_at: now(),
    })
    .where('id', '=', person)
    .execute()
}
