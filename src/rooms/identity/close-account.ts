import { announce } from '#base/announce'
import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { memberId } from '#base/http'
import type { Actor } from '#kit/actor'
import { newReference, type PersonId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { forgetRecipient } from '#rooms/mail'
import { countRunningSales } from './queries.ts'
import { recordEvent } from './record-event.ts'

/**
 * Erases the person (GDPR art. 17). The row stays, blank, for what the law has us keep (ten years of orders and
 * books hang on it). Refused while buyers wait for orders of her shops.
 */
export async function closeAccount(tx: Tx, actor: Actor): Promise<void> {
  const person = memberId(actor)
  const running = await countRunningSales(tx, person)
  if (running > 0) refuse('conflict', 'account_orders_running', { count: running })
  await blank(tx, person)
  for (const table of ['sessions', 'credentials', 'roles', 'addresses'] as const)
    await tx.deleteFrom(table).where('person_id', '=', person).execute()
  await tx.deleteFrom('verifications').where('value', '=', String(person)).execute()
  if (actor.email) await forgetRecipient(tx, actor.email)
  await recordEvent(tx, person, 'left')
  await announce(tx, 'person.left', { person })
}

// The domain `.invalid` exists nowhere (RFC 2606): no letter ever leaves for it, and nobody signs up with it. Random, for
// whoever could tell it beforehand could take it first.
async function blank(tx: Tx, person: PersonId): Promise<void> {
  await tx
    .updateTable('persons')
    .set({ name: '', email: `${newReference()}@parti.invalid`, email_verified: false, image: null, updated_at: now() })
    .where('id', '=', person)
    .execute()
}
