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

export async function findPersonByEmail(db: Reader, email: string): Promise<PersonContact | undefined> {
  const { rows } = await sql<PersonContact>`
    select id, name, email, email_verified as "emailVerified", language
    from persons where email = ${email.toLowerCase()}`.execute(db)
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

/** Orders that the shops of this person still have to fulfil. */
export async function countRunningSales(db: Reader, person: PersonId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
    from orders o join shops s on s.id = o.shop_id
    where s.person_id = ${person} and o.state in ('reserved', 'paid', 'confirmed')`.execute(db)
  return rows[0]!.count
}

export async function hasOperator(db: Reader): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from roles where role = 'operator') as has`.execute(db)
  return rows[0]!.has
}

export type OwnData = Record<string, unknown>

/** All that the house holds about a person, for her right of access and portability (GDPR art. 15 and 20). */
export async function findOwnData(db: Reader, person: PersonId): Promise<OwnData> {
  const { rows } = await sql<{ data: OwnData }>`
    select jsonb_build_object(
      'person', (select to_jsonb(p) from persons p where p.id = ${person}),
      'address', (select to_jsonb(a) - 'person_id' from addresses a where a.person_id = ${person}),
      'roles', (select coalesce(jsonb_agg(r.role), '[]') from roles r where r.person_id = ${person}),
      'sessions', (select coalesce(jsonb_agg(jsonb_build_object('since', s.created_at, 'used_at', s.updated_at,
          'expires_at', s.expires_at, 'device', s.user_agent) order by s.id), '[]')
        from sessions s where s.person_id = ${person}),
      'history', (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'at', e.occurred_at) order by e.id), '[]')
        from person_events e where e.person_id = ${person}),
      'letters', (select coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'subject', l.subject,
          'state', l.state, 'at', l.occurred_at) order by l.id), '[]')
        from letters l join persons p on p.email = l.recipient where p.id = ${person}),
      'purchases', (select coalesce(jsonb_agg(to_jsonb(u) - 'checkout_token' - 'client' || jsonb_build_object(
          'address', (select to_jsonb(d) - 'purchase_id' from purchase_addresses d where d.purchase_id = u.id),
          'orders', (select jsonb_agg(to_jsonb(o) || jsonb_build_object('lines',
              (select jsonb_agg(to_jsonb(n) order by n.position) from order_lines n where n.order_id = o.id)) order by o.id)
            from orders o where o.purchase_id = u.id)) order by u.id), '[]')
        from purchases u where u.person_id = ${person}),
      'cart', (select coalesce(jsonb_agg(to_jsonb(c) - 'id' - 'cart_id' - 'personalisation_print' order by c.id), '[]')
        from cart_lines c join carts k on k.id = c.cart_id where k.person_id = ${person}),
      'given_pictures', (select coalesce(jsonb_agg(jsonb_build_object('reference', g.reference, 'at', g.recorded_at,
          'address', coalesce('/achats/' || u.reference, '/panier') || '/images/' || g.reference || '-2400.webp')
          order by g.recorded_at), '[]')
        from given_pictures g left join purchases u on u.id = g.purchase_id left join carts k on k.id = g.cart_id
        where coalesce(u.person_id, k.person_id) = ${person}),
      'sellers', (select coalesce(jsonb_agg(to_jsonb(v) || jsonb_build_object(
          'charges', (select to_jsonb(c) - 'seller_id' from charge_settings c where c.seller_id = v.id)) order by v.id), '[]')
        from sellers v where v.person_id = ${person}),
      'shops', (select coalesce(jsonb_agg(to_jsonb(h) || jsonb_build_object(
          'costs', (select coalesce(jsonb_agg(to_jsonb(k) - 'shop_id' order by k.listing_id), '[]')
            from listing_costs k where k.shop_id = h.id),
          'posts', (select coalesce(jsonb_agg(to_jsonb(t) - 'shop_id' || jsonb_build_object('photos',
              (select coalesce(jsonb_agg(jsonb_build_object('alt', f.alt, 'address', '/photos/' || f.file_key || '-full.webp')
                order by f.position, f.id), '[]')
              from post_photos f where f.shop_id = t.shop_id and f.post_id = t.id)) order by t.id), '[]')
            from posts t where t.shop_id = h.id)) order by h.id), '[]')
        from shops h where h.person_id = ${person}),
      'comments', (select coalesce(jsonb_agg(jsonb_build_object('at', m.occurred_at, 'text', m.body,
          'hidden_by', m.hidden_by, 'post', t.title, 'address', '/boutiques/' || h.slug || '/journal/' || t.slug || '-' || t.id)
          order by m.id), '[]')
        from comments m join posts t on t.shop_id = m.shop_id and t.id = m.post_id join shops h on h.id = m.shop_id
        where m.person_id = ${person}),
      'reports', (select coalesce(jsonb_agg(to_jsonb(t) - 'answered_by' order by t.id), '[]') from reports t where t.person_id = ${person})
    ) as data`.execute(db)
  return rows[0]!.data
}
