import { type Reader, sql } from '#base/database'
import type { ListingId, PostId, ShopId } from '#kit/id'
import { isShown } from '#rooms/catalogue'
import { isHidden } from '#rooms/moderation'

/** A piece as a feed tells of it. `changed` is the last of its days, never before it was published. */
export type FeedPiece = {
  id: ListingId
  piece: string
  universe: 'market' | 'supplies'
  title: string
  text: string
  shopName: string
  price: number | null
  photoKey: string | null
  published: Date
  changed: Date
}

export type FeedPost = {
  id: PostId
  slug: string
  title: string
  text: string
  photoKey: string | null
  published: Date
  changed: Date
}

export type FeedShop = {
  id: ShopId
  slug: string
  name: string
  town: string
  universe: 'market' | 'supplies'
  publishedAt: Date
}

/** Entries of a feed. */
export const feedLength = 50

const piece = sql`listings.id, listings.slug || '-' || listings.id as piece, listings.universe, listings.title,
  left(listings.description, 2000) as text, shops.name as "shopName",
  (select min(price) from variants
    where variants.shop_id = listings.shop_id and variants.listing_id = listings.id) as price,
  (select file_key from photos
    where photos.shop_id = listings.shop_id and photos.listing_id = listings.id and kind = 'piece'
    order by position, id limit 1) as "photoKey",
  listings.published_at as published, greatest(listings.published_at, listings.updated_at) as changed`

// Sold-out pieces stay: a reader that fetches once a day would never hear of what was made and sold in between.
const shown = isShown()

/** The newest pieces of a shop. */
export async function listFeedPieces(db: Reader, shop: ShopId): Promise<FeedPiece[]> {
  const { rows } = await sql<FeedPiece>`
    select ${piece} from listings join shops on shops.id = listings.shop_id
    where listings.shop_id = ${shop} and ${shown}
    order by listings.published_at desc, listings.id desc limit ${feedLength}`.execute(db)
  return rows
}

/** The newest pieces of these categories: of each the newest are read, a few more than are shown, for some are hidden. */
export async function listCategoryPieces(db: Reader, categories: readonly string[]): Promise<FeedPiece[]> {
  const { rows } = await sql<FeedPiece>`
    select ${piece}
    from unnest(${categories}::text[]) as wanted (category)
    cross join lateral (
      select * from listings
      where listings.category = wanted.category and state = 'published'
      order by published_at desc, id desc limit ${2 * feedLength}
    ) as listings
    join shops on shops.id = listings.shop_id
    where ${shown}
    order by listings.published_at desc, listings.id desc limit ${feedLength}`.execute(db)
  return rows
}

/** The newest posts of a shop's journal, whole. */
export async function listFeedPosts(db: Reader, shop: ShopId): Promise<FeedPost[]> {
  const { rows } = await sql<FeedPost>`
    select id, slug, title, body as text,
      (select file_key from post_photos
        where post_photos.shop_id = posts.shop_id and post_id = posts.id order by position, id limit 1) as "photoKey",
      published_at as published, greatest(published_at, updated_at) as changed
    from posts where shop_id = ${shop} and state = 'published'
    order by published_at desc, id desc limit ${feedLength}`.execute(db)
  return rows
}

/** The shop that has, or ever had, this slug, where everybody sees it. */
export async function findFeedShop(db: Reader, slug: string): Promise<FeedShop | undefined> {
  const { rows } = await sql<FeedShop>`
    select shops.id, shops.slug, shops.name, shops.town, shops.universe, shops.published_at as "publishedAt"
    from shop_slugs join shops on shops.id = shop_slugs.shop_id
    where shop_slugs.slug = ${slug} and shops.state = 'published' and not ${isHidden('shops.id')}`.execute(db)
  return rows[0]
}
