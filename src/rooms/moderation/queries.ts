import { type Reader, sql } from '#base/database'
import type { ListingId, MeasureId, PersonId, ShopId } from '#kit/id'
import type { NamedTarget } from './read-target.ts'
import { lastReview, type Review } from './review-queries.ts'

/** A shop (listing null) or a listing, and whose it is. `path` is its address on the site. */
export type Target = {
  shop: ShopId
  listing: ListingId | null
  title: string
  shopName: string
  legalName: string
  path: string
  maker: PersonId
  email: string
  language: string
}

/** Address of the shop `s` or, where there is one, of its listing `l`. */
export const path = sql<string>`
  case when l.id is null then '/boutiques/' || s.slug
    else case l.universe when 'supplies' then '/fournitures/' else '/creations/' end || l.slug || '-' || l.id end`

const columns = sql`
  s.id as shop, l.id as listing, coalesce(l.title, s.name) as title, s.name as "shopName", v.legal_name as "legalName",
  ${path} as path,
  p.id as maker, p.email, p.language`

const owners = sql`join sellers v on v.id = s.seller_id join persons p on p.id = s.person_id`

export async function findTarget(db: Reader, named: NamedTarget): Promise<Target | undefined> {
  return 'slug' in named ? findShop(db, named.slug) : findListing(db, named.listing)
}

async function findShop(db: Reader, slug: string): Promise<Target | undefined> {
  const { rows } = await sql<Target>`
    select ${columns}
    from shops s ${owners} left join listings l on false
    where s.id = (select id from shops where slug = ${slug} union select shop_id from shop_slugs where slug = ${slug} limit 1)`.execute(
    db,
  )
  return rows[0]
}

async function findListing(db: Reader, listing: ListingId): Promise<Target | undefined> {
  const { rows } = await sql<Target>`
    select ${columns}
    from listings l join shops s on s.id = l.shop_id ${owners}
    where l.id = ${listing}`.execute(db)
  return rows[0]
}

export type Measure = {
  id: MeasureId
  shop: ShopId
  listing: ListingId | null
  title: string
  shopName: string
  path: string
  reason: string
  ground: string
  publicLine: string
  startsAt: Date
  endsAt: Date | null
  decidedBy: string
  /** The last request that it be looked at again. */
  review: Review | null
}

const measures = sql`
  select m.id, m.shop_id as shop, m.listing_id as listing, coalesce(l.title, s.name) as title, s.name as "shopName",
    ${path} as path,
    m.reason, m.ground, m.public_line as "publicLine", m.starts_at as "startsAt", m.ends_at as "endsAt",
    d.name as "decidedBy", ${lastReview} as review
  from measures m
  join shops s on s.id = m.shop_id
  join persons d on d.id = m.decided_by
  left join listings l on l.shop_id = m.shop_id and l.id = m.listing_id`

/** Measures that hold, first those that somebody asks to look at again, then the newest; as many as can be looked through. */
export async function listOpenMeasures(db: Reader): Promise<Measure[]> {
  const { rows } = await sql<Measure>`
    ${measures} where m.ends_at is null
    order by exists (select from review_requests r where r.measure_id = m.id and r.answered_at is null) desc,
      m.starts_at desc, m.id desc limit 200`.execute(db)
  return rows
}

/**
 * What holds against a shop and its listings, or against one of them, for its maker's workbench: the shop itself first,
 * at most a hundred.
 */
export async function listMeasuresOnShop(db: Reader, shop: ShopId, listing?: ListingId): Promise<Measure[]> {
  const only = listing === undefined ? sql`true` : sql`(m.listing_id is null or m.listing_id = ${listing})`
  const { rows } = await sql<Measure>`
    ${measures} where m.shop_id = ${shop} and m.ends_at is null and ${only}
    order by m.listing_id is not null, m.starts_at desc, m.id desc limit 100`.execute(db)
  return rows
}

export type MeasureOnTarget = { measure: MeasureId; target: Target; endsAt: Date | null }

/** A measure with whose shop or listing it holds against; its listing may be gone since. */
export async function findMeasure(db: Reader, id: MeasureId): Promise<MeasureOnTarget | undefined> {
  const { rows } = await sql<Target & { measure: MeasureId; listingId: ListingId | null; endsAt: Date | null }>`
    select ${columns}, m.id as measure, m.listing_id as "listingId", m.ends_at as "endsAt"
    from measures m
    join shops s on s.id = m.shop_id
    ${owners}
    left join listings l on l.shop_id = m.shop_id and l.id = m.listing_id
    where m.id = ${id}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const { measure, listingId, endsAt, ...target } = row
  return { measure, endsAt, target: { ...target, listing: listingId } }
}

export type LoggedMeasure = {
  id: MeasureId
  target: 'shop' | 'listing'
  publicLine: string
  ground: string
  onReport: boolean
  startsAt: Date
  endsAt: Date | null
}

/** The public log, newest first. No name, no number of a shop or listing leaves through here. */
export async function listPublicLog(db: Reader, page: number, size: number): Promise<LoggedMeasure[]> {
  const { rows } = await sql<LoggedMeasure>`
    select id, target, public_line as "publicLine", ground, report_id is not null as "onReport",
      starts_at as "startsAt", ends_at as "endsAt"
    from measures
    order by starts_at desc, id desc
    limit ${size} offset ${(page - 1) * size}`.execute(db)
  return rows
}

export async function countMeasures(db: Reader): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from measures`.execute(db)
  return rows[0]!.count
}
