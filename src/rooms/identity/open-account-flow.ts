import { now } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import type { Role } from '#kit/actor'
import type { PersonId } from '#kit/id'
import { type AuthHouse, openAuth } from './auth.ts'
import { insertPerson } from './insert-person.ts'
import { recordEvent } from './record-event.ts'
import { verifyPerson } from './verify-person.ts'

export type NewAccount = { name: string; email: string; password?: string; roles?: Role[] }

/**
 * An account made by the house itself: the operator's, or one of the demonstration. Its address, as `readEmail` gives it, counts as confirmed.
 * An address that has an account keeps it and gets the roles. @returns the person.
 */
export async function openAccount(house: AuthHouse, account: NewAccount): Promise<PersonId> {
  const { password: passwords } = await openAuth(house).$context
  const hash = account.password === undefined ? undefined : await passwords.hash(account.password)
  return inTransaction(house.db, async (tx) => {
    const person = (await insertPerson(tx, account, hash, null)) ?? (await existing(tx, account.email))
    for (const role of account.roles ?? []) await giveRole(tx, person, role)
    await verifyPerson(tx, account.email)
    return person
  })
}

async function existing(tx: Tx, email: string): Promise<PersonId> {
  const found = tx.selectFrom('persons').select('id').where('email', '=', email)
  return (await found.executeTakeFirstOrThrow()).id as PersonId
}

async function giveRole(tx: Tx, person: PersonId, role: Role): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('roles')
    .values({ person_id: person, role, occurred_at: now() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows) await recordEvent(tx, person, 'role_given', null)
}
