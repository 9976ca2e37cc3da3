import { now } from '#base/clock'
import { type Reader, sql } from '#base/database'
import { addDays, dayOf, mondayOf } from '#kit/dates'
import { categoryPath, isShown, measureOnCard, offerNow } from '#rooms/catalogue'
import { gramsOfMinimum, priceOfSending, sendsListing } from '#rooms/shops'
import type { DocumentSource } from './document.ts'
import type { Position } from './index-meta.ts'

/** A row of the change feed. */
export interface Change extends Position {
  readonly kind: 'listing' | 'shop' | 'measure'
  readonly id: number
}

/** What was changed after a position, by transactions that all readers can see, in the feed's order. */
export async function listChanges(db: Reader, { xid, seq }: Position, limit: number): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select xid::text as xid, seq::text as seq, kind, id
    from changes
    where (xid, seq) > (${xid}::xid8, ${seq}::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by changes.xid, changes.seq
    limit ${limit}`.execute(db)
  return rows
}

/** Whose feed it is, and from where what is read from now on must be followed. */
export async function findFeed(db: Reader): Promise<{ feed: string; position: Position }> {
  const { rows } = await sql<{ feed: string; xid: string }>`
    select feed::text as feed, pg_snapshot_xmin(pg_current_snapshot())::text as xid from instance`.execute(db)
  const { feed, xid } = rows[0]!
  return { feed, position: { xid, seq: '0' } }
}

/** The last change that was written, for who wants to wait until it can be found. */
export async function findLastChange(db: Reader): Promise<Position> {
  const { rows } = await sql<Position>`
    select xid::text as xid, seq::text as seq from changes order by changes.xid desc, changes.seq desc limit 1`.execute(
    db,
  )
  return rows[0] ?? { xid: '0', seq: '0' }
}

/** Everything a change of these shops may touch: their listings. */
export async function listListingsOfShops(db: Reader, shops: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select id from listings where shop_id = any(${shops})`.execute(db)
  return rows.map(({ id }) => id)
}

/** What measures were taken against: a listing, or a shop where no listing is named. */
export async function listTargets(
  db: Reader,
  measures: readonly number[],
): Promise<{ shop: number; listing: number | null }[]> {
  const { rows } = await sql<{ shop: number; listing: number | null }>`
    select shop_id as shop, listing_id as listing from measures where id = any(${measures})`.execute(db)
  return rows
}

/** Those of these listings that can be found. */
export function listSources(db: Reader, listings: readonly number[]): Promise<DocumentSource[]> {
  return readSources(db, sql`listings.id = any(${listings})`, listings.length)
}

/** All listings that can be found, by id, `limit` at a time. */
export function listSourcesAfter(db: Reader, listing: number, limit: number): Promise<DocumentSource[]> {
  return readSources(db, sql`listings.id > ${listing}`, limit)
}

type Row = Omit<DocumentSource, 'path'>

/** Found is what is published, by a published shop, under no measure, and can be bought. */
async function readSources(db: Reader, which: ReturnType<typeof sql>, limit: number): Promise<DocumentSource[]> {
  const week = mondayOf(dayOf(now()))
  const { rows } = await sql<Row>`
    select listings.id as listing, listings.shop_id as shop, shops.name as "shopName", shops.slug as "shopSlug",
      listings.universe, listings.slug, listings.title, listings.category,
      offer.price, offer."priceFrom",
      ${priceOfSending(gramsOfMinimum(sql`offer.weight`))} as delivery, delivery.free_above as "freeAbove",
      exists (select from hand_overs where hand_overs.shop_id = shops.id) as "handOver",
      offer."madeToOrder",
      case when offer."madeToOrder" then greatest(listings.lead_days, delivery.preparation_days) end as "leadDays",
      case when offer."madeToOrder" then full_until."fullUntil" end as "fullUntil",
      listings.personalisations <> '[]' as personalised, shops.town, shops.department, shops.latitude, shops.longitude,
      photo.file_key as photo, coalesce(photo.alt, '') as "photoAlt",
      case when photo.focus_x <> 50 or photo.focus_y <> 50
        then jsonb_build_object('x', photo.focus_x, 'y', photo.focus_y) end as "photoFocus",
      coalesce(photo.thumbhash, '') as "photoThumb",
      shops.away_from as "awayFrom", shops.away_until as "awayUntil",
      ${measureOnCard} as measure,
      listings.facts->'supply' as supply, coalesce(listings.facts->'recipients', '[]') as recipients,
      coalesce(listings.facts->'occasions', '[]') as occasions, coalesce(listings.facts->'styles', '[]') as styles,
      (extract(epoch from listings.published_at) * 1000)::bigint as "publishedAt",
      listings.description, listings.tags, listings.materials, (photo.file_key is not null)::integer as photos
    from listings
    join shops on shops.id = listings.shop_id
    cross join ${offerNow}
    left join delivery_profiles as delivery on ${sendsListing}
    left join lateral (
      select file_key, alt, focus_x, focus_y, thumbhash from photos
      where photos.shop_id = listings.shop_id and photos.listing_id = listings.id and kind = 'piece'
      order by position, id limit 1
    ) as photo on true
    left join lateral (
      select ${addDays(week, 7)}::date as "fullUntil" from made_weeks
      where made_weeks.shop_id = shops.id and week = ${week} and taken >= shops.weekly_places
    ) as full_until on true
    where ${which} and ${isShown()} and offer.price is not null
    order by listings.id
    limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...row, path: categoryPath(row.category) }))
}
