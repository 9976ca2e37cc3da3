import { type Reader, sql } from '#base/database'
import { isShown } from '#rooms/catalogue'
import { isHidden } from '#rooms/moderation'

/** Ids of a page: page 0 holds 0 to 49,999. No page can hold more addresses than a sitemap may (50,000). */
export const idsOfPage = 50_000

/** The pages in which something of a table is published, found by one look into its index for each. */
export async function listPages(db: Reader, table: 'listings' | 'posts'): Promise<number[]> {
  const next = (from: ReturnType<typeof sql>) => sql`(
    select id / ${sql.lit(idsOfPage)} from ${sql.table(table)}
    where id >= ${from} and state = 'published' order by id limit 1)`
  const { rows } = await sql<{ page: number }>`
    with recursive pages (page) as (
      select ${next(sql`0`)}
      union all
      select ${next(sql`(pages.page + 1) * ${sql.lit(idsOfPage)}`)} from pages where pages.page is not null
    )
    select page from pages where page is not null`.execute(db)
  return rows.map(({ page }) => page)
}

/** By id: from `after` (not itself) to before `until`. */
type Stretch = { after: number; until: number; limit: number }

export type ListedPiece = { id: number; piece: string; universe: string; updatedAt: Date; photoKey: string | null }

/** What may be found of the listings. */
export async function listPiecesAfter(db: Reader, { after, until, limit }: Stretch): Promise<ListedPiece[]> {
  const { rows } = await sql<ListedPiece>`
    select listings.id, listings.slug || '-' || listings.id as piece, listings.universe,
      listings.updated_at as "updatedAt", photo.file_key as "photoKey"
    from listings
    join shops on shops.id = listings.shop_id
    left join lateral (
      select photos.file_key from photos
      where photos.shop_id = listings.shop_id and photos.listing_id = listings.id and photos.kind = 'piece'
      order by photos.position, photos.id limit 1
    ) as photo on true
    where listings.id > ${after} and listings.id < ${until} and ${isShown()}
    order by listings.id limit ${limit}`.execute(db)
  return rows
}

export type ListedShop = { id: number; slug: string; publishedAt: Date | null }

export async function listShopsAfter(db: Reader, after: number, limit: number): Promise<ListedShop[]> {
  const { rows } = await sql<ListedShop>`
    select shops.id, shops.slug, shops.published_at as "publishedAt" from shops
    where shops.id > ${after} and shops.state = 'published' and not ${isHidden('shops.id')}
    order by shops.id limit ${limit}`.execute(db)
  return rows
}

export type ListedPost = { id: number; slug: string; shopSlug: string; updatedAt: Date; photoKey: string | null }

/** What may be found of the journals. */
export async function listPostsAfter(db: Reader, { after, until, limit }: Stretch): Promise<ListedPost[]> {
  const { rows } = await sql<ListedPost>`
    select posts.id, posts.slug, shops.slug as "shopSlug", posts.updated_at as "updatedAt",
      (select file_key from post_photos
        where post_photos.shop_id = posts.shop_id and post_id = posts.id
        order by position, post_photos.id limit 1) as "photoKey"
    from posts join shops on shops.id = posts.shop_id and shops.state = 'published'
    where posts.id > ${after} and posts.id < ${until} and posts.state = 'published' and not ${isHidden('shops.id')}
    order by posts.id limit ${limit}`.execute(db)
  return rows
}
