import type { SetCookie } from '#base/http'
import type { PersonId } from '#kit/id'
import { type AuthHouse, openAuth } from './auth.ts'
import { sessionCookie } from './session-cookie.ts'

/** Opens a session of somebody who has shown who she is. @returns its cookie. */
export async function openSession(house: AuthHouse, person: PersonId, device: string): Promise<SetCookie> {
  const { internalAdapter } = await openAuth(house).$context
  const { token } = await internalAdapter.createSession(String(person), false, { userAgent: device.slice(0, 300) })
  return sessionCookie(house.config, house.keys, token)
}

/**
 * Who has this address and this password; undefined where they do not go together. An unknown address costs the same
 * time as a wrong password. Not by the library's own form, which takes no address of an international top domain.
 */
export async function findByPassword(
  house: AuthHouse,
  { email, password }: { email: string; password: string },
): Promise<PersonId | undefined> {
  const { internalAdapter, password: passwords } = await openAuth(house).$context
  const found = await internalAdapter.findUserByEmail(email, { includeAccounts: true })
  const hash = found?.accounts.find(({ providerId }) => providerId === 'credential')?.password
  if (!hash) return passwords.hash(password).then(() => undefined)
  const right = await passwords.verify({ hash, password })
  return right && found.user.emailVerified ? (Number(found.user.id) as PersonId) : undefined
}
