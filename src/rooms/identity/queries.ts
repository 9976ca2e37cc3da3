import { type Reader, sql } from '#base/database'
import type { Role } from '#kit/actor'
import type { PersonId } from '#kit/id'

export type SessionOfPerson = {
  session: number
  expiresAt: Date
  person: PersonId
  email: string
  emailVerified: boolean
  name: string
  roles: Role[]
}

export async function findSession(db: Reader, token: string, at: Date): Promise<SessionOfPerson | undefined> {
  const { rows } = await sql<SessionOfPerson>`
    select s.id as session, s.expires_at as "expiresAt", p.id as person, p.email,
      p.email_verified as "emailVerified", p.name,
      coalesce((select jsonb_agg(r.role) from roles r where r.person_id = p.id), '[]') as roles
    from sessions s join persons p on p.id = s.person_id
    where s.token = ${token} and s.expires_at > ${at}`.execute(db)
  return rows[0]
}

export type OpenSession = { id: number; device: string; since: Date; usedAt: Date; current: boolean }

export async function listSessions(db: Reader, person: PersonId, token: string, at: Date): Promise<OpenSession[]> {
  const { rows } = await sql<OpenSession>`
    select id, coalesce(user_agent, '') as device, created_at as since, updated_at as "usedAt",
      token = ${token} as current
    from sessions
    where person_id = ${person} and expires_at > ${at}
    order by token = ${token} desc, updated_at desc, id`.execute(db)
  return rows
}

export type KeptAddress = {
  name: string
  line1: string
  line2: string
  postcode: string
  town: string
  country: string
}

/** The delivery address that a member keeps. */
export async function findAddress(db: Reader, person: PersonId): Promise<KeptAddress | undefined> {
  const { rows } = await sql<KeptAddress>`
    select name, line1, line2, postcode, town, country from addresses where person_id = ${person}`.execute(db)
  return rows[0]
}

export type PersonContact = {
  id: PersonId
  name: string
  email: string
  emailVerified: boolean
  language: string
}

/** To whom and in which language a letter to this person goes. */
export async function findPersonContact(db: Reader, person: PersonId): Promise<PersonContact | undefined> {
  const { rows } = await sql<PersonContact>`
    select id, name, email, email_verified as "emailVerified", language from persons where id = ${person}`.execute(db)
  return rows[0]
}

/** By the address as `readEmail` gives it. */
export async function findPersonByEmail(db: Reader, email: string): Promise<PersonContact | undefined> {
  const { rows } = await sql<PersonContact>`
    select id, name, email, email_verified as "emailVerified", language
    from persons where email = ${email}`.execute(db)
  return rows[0]
}

/** Those who hold a role, for letters to the house. */
export async function listStaff(db: Reader, role: Role): Promise<PersonContact[]> {
  const { rows } = await sql<PersonContact>`
    select p.id, p.name, p.email, p.email_verified as "emailVerified", p.language
    from persons p
    where exists (select from roles r where r.person_id = p.id and r.role in (${role}, 'operator'))
    order by p.id`.execute(db)
  return rows
}

export async function hasOperator(db: Reader): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from roles where role = 'operator') as has`.execute(db)
  return rows[0]!.has
}
