import { randomBytes } from 'node:crypto'
import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import { memberId } from '#base/http'
import type { Actor, Role } from '#kit/actor'
import type { PersonId } from '#kit/id'
import { sessionEnd } from './rules.ts'
import { sessionCookie } from './session-cookie.ts'

let count = 0

/** A member who may act at once: no password, so no time spent on hashing one. */
export async function aMember(
  house: Pick<House, 'db'>,
  given: { name?: string; email?: string; verified?: boolean; roles?: Role[] } = {},
): Promise<Actor> {
  const { name = 'Camille Essai', verified = true, roles = [] } = given
  const email = given.email ?? `membre-${++count}-${randomBytes(4).toString('hex')}@exemple.test`
  return inTransaction(house.db, async (tx) => {
    const { id } = await tx
      .insertInto('persons')
      .values({ name, email, email_verified: verified, created_at: now(), updated_at: now() })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const role of roles) await tx.insertInto('roles').values({ person_id: id, role, occurred_at: now() }).execute()
    return { id: id as PersonId, email, emailVerified: verified, name, roles, system: false }
  })
}

/** A session of hers. @returns the Cookie header of its requests. */
export async function signedIn(house: Pick<House, 'config' | 'db' | 'keys'>, actor: Actor): Promise<string> {
  const token = randomBytes(24).toString('hex')
  await house.db
    .insertInto('sessions')
    .values({ token, person_id: memberId(actor), expires_at: sessionEnd(now()), created_at: now(), updated_at: now() })
    .execute()
  const { name, value } = sessionCookie(house.config, house.keys, token)
  return `${name}=${encodeURIComponent(value)}`
}
