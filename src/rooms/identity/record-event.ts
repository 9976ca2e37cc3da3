import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { PersonId } from '#kit/id'

type PersonEvent =
  | 'opened'
  | 'verified'
  | 'password_reset'
  | 'password_changed'
  | 'email_changed'
  | 'role_given'
  | 'left'

/** One line of a person's history: who did what when, and nothing of what she typed. */
export async function recordEvent(tx: Tx, person: PersonId, kind: PersonEvent, by: PersonId | null = person) {
  await tx.insertInto('person_events').values({ person_id: person, kind, actor_id: by, occurred_at: now() }).execute()
}
