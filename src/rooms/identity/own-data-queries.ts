import { type Reader, sql } from '#base/database'
import type { PersonId } from '#kit/id'
import { shopParts } from './own-shop-queries.ts'

export type OwnData = Record<string, unknown>

/** All that the house holds about a person, for her right of access and portability (GDPR art. 15 and 20). */
export async function findOwnData(db: Reader, person: PersonId): Promise<OwnData> {
  const { rows } = await sql<{ data: OwnData }>`
    select jsonb_build_object(${accountParts(person)}, ${buyingParts(person)}, ${sellingParts(person)},
      'comments', (select coalesce(jsonb_agg(jsonb_build_object('at', m.occurred_at, 'text', m.body,
          'hidden_by', m.hidden_by, 'post', t.title, 'address', '/boutiques/' || h.slug || '/journal/' || t.slug || '-' || t.id)
          order by m.id), '[]')
        from comments m join posts t on t.shop_id = m.shop_id and t.id = m.post_id join shops h on h.id = m.shop_id
        where m.person_id = ${person}),
      'reports', (select coalesce(jsonb_agg(to_jsonb(t) - 'answered_by' order by t.id), '[]') from reports t where t.person_id = ${person})
    ) as data`.execute(db)
  return rows[0]!.data
}

function accountParts(person: PersonId): ReturnType<typeof sql> {
  return sql`
      'person', (select to_jsonb(p) from persons p where p.id = ${person}),
      'address', (select to_jsonb(a) - 'person_id' from addresses a where a.person_id = ${person}),
      'closing_asked_at', (select l.asked_at from leavings l where l.person_id = ${person}),
      'roles', (select coalesce(jsonb_agg(r.role), '[]') from roles r where r.person_id = ${person}),
      'sessions', (select coalesce(jsonb_agg(jsonb_build_object('since', s.created_at, 'used_at', s.updated_at,
          'expires_at', s.expires_at, 'device', s.user_agent) order by s.id), '[]')
        from sessions s where s.person_id = ${person}),
      'history', (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'at', e.occurred_at) order by e.id), '[]')
        from person_events e where e.person_id = ${person}),
      'letters', (select coalesce(jsonb_agg(jsonb_build_object('kind', l.kind, 'subject', l.subject,
          'state', l.state, 'at', l.occurred_at) order by l.id), '[]')
        from letters l join persons p on p.email = l.recipient and l.occurred_at >= p.created_at where p.id = ${person})`
}

function buyingParts(person: PersonId): ReturnType<typeof sql> {
  return sql`
      'purchases', (select coalesce(jsonb_agg(to_jsonb(u) - 'checkout_token' - 'client' || jsonb_build_object(
          'address', (select to_jsonb(d) - 'purchase_id' from purchase_addresses d where d.purchase_id = u.id),
          'orders', (select jsonb_agg(to_jsonb(o) || jsonb_build_object('lines',
              (select jsonb_agg(to_jsonb(n) order by n.position) from order_lines n where n.order_id = o.id)) order by o.id)
            from orders o where o.purchase_id = u.id)) order by u.id), '[]')
        from purchases u where u.person_id = ${person}),
      'cart', (select coalesce(jsonb_agg(to_jsonb(c) - 'id' - 'cart_id' - 'personalisation_print' order by c.id), '[]')
        from cart_lines c join carts k on k.id = c.cart_id where k.person_id = ${person}),
      'checkout', (select t.typed from cart_checkouts t join carts k on k.id = t.cart_id where k.person_id = ${person}),
      'alerts', (select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'listing', a.listing_id, 'at', a.occurred_at)
          order by a.id), '[]') from alerts a where a.person_id = ${person}),
      'given_pictures', (select coalesce(jsonb_agg(jsonb_build_object('reference', g.reference, 'at', g.recorded_at,
          'address', coalesce('/achats/' || u.reference, '/panier') || '/images/' || g.reference || '-2400.webp')
          order by g.recorded_at), '[]')
        from given_pictures g left join purchases u on u.id = g.purchase_id left join carts k on k.id = g.cart_id
        where coalesce(u.person_id, k.person_id) = ${person})`
}

function sellingParts(person: PersonId): ReturnType<typeof sql> {
  return sql`
      'sellers', (select coalesce(jsonb_agg(to_jsonb(v) || jsonb_build_object(
          'charges', (select to_jsonb(c) - 'seller_id' from charge_settings c where c.seller_id = v.id)) order by v.id), '[]')
        from sellers v where v.person_id = ${person}),
      'shops', (select coalesce(jsonb_agg(to_jsonb(h) || jsonb_build_object(${shopParts()}) order by h.id), '[]')
        from shops h where h.person_id = ${person})`
}
