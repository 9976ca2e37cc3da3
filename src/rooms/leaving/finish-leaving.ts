import type { Tx } from '#base/database'
import { guest } from '#kit/actor'
import type { PersonId } from '#kit/id'
import { findPersonContact } from '#rooms/identity'
import { findRemaining, mayLeave } from './find-remaining.ts'
import { leave } from './leave.ts'
import { lockLeaving } from './queries.ts'

/**
 * Closes the account of somebody who asked for it, if nothing is left to do any more. Who has opened a shop again
 * has changed her mind. Twice is once.
 */
export async function finishLeaving(tx: Tx, id: PersonId): Promise<void> {
  if (!(await lockLeaving(tx, id))) return
  const person = (await findPersonContact(tx, id))!
  const remaining = await findRemaining(tx, { ...guest, ...person, roles: [], id })
  if (remaining.shops.some(({ published }) => published)) await stay(tx, id)
  else if (mayLeave(remaining)) await leave(tx, person)
}

/** She keeps her account after all. Her shops stay closed until she opens them. */
export async function stay(tx: Tx, person: PersonId): Promise<void> {
  await tx.deleteFrom('leavings').where('person_id', '=', person).execute()
}
