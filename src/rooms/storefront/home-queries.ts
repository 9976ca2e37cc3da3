import { type Reader, sql } from '#base/database'
import type { Day } from '#kit/dates'
import type { Universe } from '#rooms/catalogue'
import { isHidden } from '#rooms/moderation'
import type { Card } from '#ui/card'
import { cardColumns, cardTables, onDisplay, sellsOn } from './card-queries.ts'

/**
 * The newest pieces of a universe, a few of a shop: who publishes two hundred at once does not fill the page. Looked for among
 * the last thousand, so that a large house reads no more than a small one. Shops that are away sell nothing: their turn
 * is later.
 */
export async function listNewPieces(db: Reader, universe: Universe, today: Day): Promise<Card[]> {
  const { rows } = await sql<Card>`
    with newest as (
      select listings.shop_id, listings.id, listings.published_at
      from listings join shops on shops.id = listings.shop_id and ${sellsOn(today)}
      where listings.state = 'published' and listings.universe = ${universe}
      order by listings.published_at desc, listings.id desc limit 1000
    ), numbered as (
      select *, row_number() over (partition by shop_id order by published_at desc, id desc) as nth from newest
    ), taken as materialized (
      select * from numbered where nth <= ${mostOfShop[universe]} order by published_at desc, id desc limit 96
    )
    select ${cardColumns}
    from taken join listings on listings.shop_id = taken.shop_id and listings.id = taken.id
    ${cardTables}
    where ${onDisplay}
    order by taken.published_at desc, taken.id desc
    limit 48`.execute(db)
  return rows
}

/** The counters of the Mercerie are few, and long. */
const mostOfShop: Record<Universe, number> = { market: 2, supplies: 8 }

export type MakerPiece = Pick<Card, 'id' | 'piece' | 'universe' | 'title' | 'category' | 'photoKey'>
export type Maker = {
  id: number
  slug: string
  name: string
  town: string
  portraitKey: string | null
  /** The three newest that she sells. */
  pieces: MakerPiece[]
}
export type HouseFacts = { shops: number; departments: number; makers: Maker[] }

const newestPieces = sql`(
  select coalesce(json_agg(newest), '[]') from (
    select ${cardColumns} from listings ${cardTables}
    where listings.shop_id = turn.id and ${onDisplay}
    order by listings.published_at desc, listings.id desc limit 3
  ) as newest)`

/**
 * How many shops of a universe are open, in how many departments, and eight of them. They stand in a ring, by age, and each day the
 * next eight are shown with three pieces each: all have their turn. Who is away is counted, and shown once she is back.
 */
export async function findHouse(db: Reader, universe: Universe, today: Day): Promise<HouseFacts> {
  const day = Math.floor(Date.parse(today) / 86_400_000)
  const { rows } = await sql<HouseFacts>`
    with open as (
      select id, slug, name, town, department, portrait_key as "portraitKey", ${sellsOn(today)} as sells
      from shops where state = 'published' and universe = ${universe} and not ${isHidden('shops.id')}
    ), ring as (
      select *, row_number() over (order by id) - 1 as place, count(*) over () as shops from open where sells
    ), turn as (
      select id, slug, name, town, "portraitKey" from ring
      order by mod(mod(place - ${day * 8}::bigint, shops) + shops, shops) limit 8
    )
    select count(*) as shops, count(distinct department) as departments,
      (select coalesce(json_agg(to_jsonb(turn) || jsonb_build_object('pieces', ${newestPieces})), '[]') from turn) as makers
    from open`.execute(db)
  return rows[0]!
}

/**
 * Supplies of which little is left of a dye bath: who needs but a little finds it here. Among the newest thousand.
 */
export async function listEndsOfBatches(db: Reader, today: Day): Promise<Card[]> {
  const { rows } = await sql<Card>`
    with newest as (
      select shop_id, id from listings
      where state = 'published' and universe = 'supplies' order by published_at desc, id desc limit 1000
    )
    select ${cardColumns}
    from newest join listings on listings.shop_id = newest.shop_id and listings.id = newest.id
    ${cardTables}
    where ${onDisplay} and ${sellsOn(today)} and listings.choices @> '[{"batch": true}]' and exists (
      select from variants
      where variants.shop_id = listings.shop_id and variants.listing_id = listings.id
        and variants.stock between 1 and ${sql.lit(fewLeft)})
    order by listings.published_at desc, listings.id desc limit 8`.execute(db)
  return rows
}

/** Steps of one batch: skeins, or tens of centimetres. */
const fewLeft = 4
