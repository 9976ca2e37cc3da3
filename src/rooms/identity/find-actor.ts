import { now } from '#base/clock'
import type { Db } from '#base/database'
import type { House } from '#base/house'
import { type Actor, guest } from '#kit/actor'
import { findSession, type SessionOfPerson } from './queries.ts'
import { refreshedUntil } from './rules.ts'
import { readSessionToken } from './session-cookie.ts'

type Outside = Pick<House, 'config' | 'db' | 'keys'>

/** Who asks, by the session cookie: one statement for a member, none for a guest. A session in use lives on. */
export async function findActor({ config, db, keys }: Outside, headers: Headers): Promise<Actor> {
  const token = readSessionToken({ config, keys, headers })
  const found = token && (await findSession(db, token, now()))
  if (!found) return guest
  await refresh(db, found)
  const { person: id, email, emailVerified, name, roles } = found
  return { id, email, emailVerified, name, roles, system: false }
}

async function refresh(db: Db, { session, expiresAt }: SessionOfPerson): Promise<void> {
  const until = refreshedUntil(expiresAt, now())
  if (!until) return
  await db
    .updateTable('sessions')
    .set({ expires_at: until, updated_at: now() })
    .where('id', '=', session)
    .where('expires_at', '<', until)
    .execute()
}
