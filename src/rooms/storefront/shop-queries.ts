import { type Reader, sql } from '#base/database'
import type { Day } from '#kit/dates'
import type { PersonId, ShopId } from '#kit/id'
import { isHidden } from '#rooms/moderation'
import type {
  DeliveryProfile,
  Dress,
  HandOver,
  Meeting,
  Question,
  Seller,
  ShopState,
  StoryPhoto,
  Terms,
  Zone,
} from '#rooms/shops'
import type { Card } from '#ui/card'
import type { Focus } from '#ui/photo'
import { cardColumns, cardTables, onDisplay } from './card-queries.ts'
import { deliveryAsJson, handOversAsJson, meetingsAsJson, sellerAsJson, storyPhotosAsJson } from './shop-fragments.ts'

export type ShopView = Dress & {
  id: ShopId
  owner: PersonId
  slug: string
  name: string
  universe: 'market' | 'supplies'
  story: string
  town: string
  department: string
  portraitKey: string | null
  bannerKey: string | null
  bannerFocus: Focus
  storyPhotos: StoryPhoto[]
  questions: Question[]
  terms: Terms
  /** Those that are not over. */
  meetings: Meeting[]
  /** Of each of its ways of sending. */
  zones: Zone[][]
  /** When it last showed something new. */
  lastPublishedAt: Date | null
  state: ShopState
  /** Since when its maker keeps it closed. */
  closedAt: Date | null
  hidden: boolean
  awayFrom: Day | null
  awayUntil: Day | null
  awayMessage: string
  publishedAt: Date | null
  seller: Seller
  delivery: DeliveryProfile | null
  handOvers: HandOver[]
  /** Those in which something is published, in the maker's order. */
  sections: Section[]
}
export type Section = { id: number; name: string }

const sectionsAsJson = sql`(
  select coalesce(json_agg(json_build_object('id', id, 'name', name) order by position, id), '[]')
  from sections
  where sections.shop_id = shops.id and exists (
    select from listings
    where listings.shop_id = sections.shop_id and listings.section_id = sections.id and listings.state = 'published'))`

/** The shop that has, or ever had, this slug. */
export async function findShopView(db: Reader, slug: string, today: Day): Promise<ShopView | undefined> {
  const { rows } = await sql<ShopView>`
    select shops.id, shops.person_id as owner, shops.slug, shops.name, shops.universe, shops.story, shops.town, shops.department,
      shops.portrait_key as "portraitKey", shops.state, ${isHidden('shops.id')} as hidden,
      shops.away_from as "awayFrom", shops.away_until as "awayUntil",
      shops.away_message as "awayMessage", shops.published_at as "publishedAt", shops.closed_at as "closedAt",
      ${sellerAsJson} as seller,
      (select ${deliveryAsJson}
        from delivery_profiles as delivery where delivery.shop_id = shops.id and is_default) as delivery,
      ${handOversAsJson} as "handOvers", ${sectionsAsJson} as sections,
      shops.accent, shops.title_face as "titleFace", shops.banner_key as "bannerKey",
      json_build_object('x', shops.banner_focus_x, 'y', shops.banner_focus_y) as "bannerFocus",
      ${storyPhotosAsJson} as "storyPhotos", shops.questions, shops.terms, ${meetingsAsJson(today)} as meetings,
      (select json_agg(zones order by is_default desc, id) from delivery_profiles where shop_id = shops.id) as zones,
      (select max(published_at) from listings where listings.shop_id = shops.id and listings.state = 'published')
        as "lastPublishedAt"
    from shop_slugs
    join shops on shops.id = shop_slugs.shop_id
    join sellers on sellers.id = shops.seller_id
    where shop_slugs.slug = ${slug}`.execute(db)
  return rows[0]
}

export const shopPageSize = 48

export type ShopCard = Card & { pinned: boolean }

/**
 * A page of what the shop of this slug sells now, newest first; and how many in all. In all sections together, what she
 * pinned comes before the rest.
 */
export async function listShopPieces(
  db: Reader,
  slug: string,
  { page, section }: { page: number; section: number | null },
): Promise<{ cards: ShopCard[]; total: number }> {
  const { rows } = await sql<ShopCard & { total: number }>`
    select ${cardColumns}, pins.position is not null as pinned, count(*) over () as total
    from listings ${cardTables}
    left join pins on pins.shop_id = listings.shop_id and pins.listing_id = listings.id
      and ${section}::bigint is null
    where listings.shop_id = (select shop_id from shop_slugs where slug = ${slug}) and ${onDisplay}
      and (${section}::bigint is null or listings.section_id = ${section}::bigint)
    order by pins.position, listings.published_at desc, listings.id desc
    limit ${shopPageSize} offset ${(page - 1) * shopPageSize}`.execute(db)
  return { cards: rows, total: rows[0]?.total ?? 0 }
}

/** Those of these listings of which something is left that was counted. */
export async function listCounted(db: Reader, shop: ShopId, listings: readonly number[]): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`
    select distinct listing_id as id from offered_variants
    where shop_id = ${shop} and listing_id = any(${listings}) and stock > 0`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
