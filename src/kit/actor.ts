import type { PersonId } from './id.ts'

export type Role = 'operator' | 'moderator' | 'treasurer'

/** Who asks. A guest has no id; `system` is the house itself, in jobs. */
export type Actor = {
  readonly id: PersonId | null
  readonly email: string | null
  readonly emailVerified: boolean
  readonly name: string
  readonly roles: readonly Role[]
  readonly system: boolean
}

export const guest: Actor = { id: null, email: null, emailVerified: false, name: '', roles: [], system: false }
export const house: Actor = { ...guest, name: 'Échoppe', system: true }

/** True for those who run the house: operators may all, others their part. */
export function hasRole(actor: Actor, role: Role): boolean {
  return actor.system || actor.roles.includes('operator') || actor.roles.includes(role)
}
