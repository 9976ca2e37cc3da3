import { type Reader, sql } from '#base/database'
import type { PersonId, PostId, ShopId } from '#kit/id'
import { isHidden } from '#rooms/moderation'
import { type PostPhoto, photosAsJson } from './queries.ts'

/** What a card of a post shows. */
export type PostSummary = {
  id: PostId
  slug: string
  title: string
  /** The beginning of its text. */
  opening: string
  publishedAt: Date
  shopName: string
  shopSlug: string
  town: string
  photo: PostPhoto | null
}

const summary = sql`posts.id, posts.slug, posts.title, left(posts.body, 400) as opening,
  posts.published_at as "publishedAt", shops.name as "shopName", shops.slug as "shopSlug", shops.town,
  ${photosAsJson}->0 as photo`

/** Shown to everybody: the post is published, its shop too, and no measure hides it. */
const visible = sql<boolean>`(posts.state = 'published' and shops.state = 'published' and not ${isHidden('shops.id')})`

/**
 * The newest posts of a shop; without one those of the whole house, of each shop its newest only, so that none speaks
 * over the others.
 */
export async function listNewestPosts(
  reader: Reader,
  { shop, limit }: { shop?: ShopId; limit: number },
): Promise<PostSummary[]> {
  return shop === undefined ? listNewestOfAll(reader, limit) : listPosts(reader, shop, { page: 1, size: limit })
}

// Two hundred are looked at: enough shops among them, and an index that is read no further.
async function listNewestOfAll(reader: Reader, limit: number): Promise<PostSummary[]> {
  const { rows } = await sql<PostSummary>`
    with newest as (
      select shop_id, id, published_at from posts where state = 'published' order by published_at desc, id desc limit 200
    ), each_shop as (
      select distinct on (shop_id) shop_id, id from newest order by shop_id, published_at desc, id desc
    )
    select ${summary}
    from each_shop
    join posts on posts.shop_id = each_shop.shop_id and posts.id = each_shop.id
    join shops on shops.id = posts.shop_id
    where ${visible}
    order by posts.published_at desc, posts.id desc limit ${limit}`.execute(reader)
  return rows
}

/** A page of what a shop published, newest first. */
export async function listPosts(
  reader: Reader,
  shop: ShopId,
  { page, size }: { page: number; size: number },
): Promise<PostSummary[]> {
  const { rows } = await sql<PostSummary>`
    select ${summary} from posts join shops on shops.id = posts.shop_id
    where posts.shop_id = ${shop} and ${visible}
    order by posts.published_at desc, posts.id desc
    limit ${size} offset ${(page - 1) * size}`.execute(reader)
  return rows
}

export type JournalView = { shop: ShopId; owner: PersonId; slug: string; name: string; visible: boolean; posts: number }

/** The journal of the shop that has, or ever had, this slug. */
export async function findJournal(reader: Reader, slug: string): Promise<JournalView | undefined> {
  const { rows } = await sql<JournalView>`
    select shops.id as shop, shops.person_id as owner, shops.slug, shops.name,
      shops.state = 'published' and not ${isHidden('shops.id')} as visible,
      (select count(*)::int from posts where posts.shop_id = shops.id and posts.state = 'published') as posts
    from shop_slugs join shops on shops.id = shop_slugs.shop_id
    where shop_slugs.slug = ${slug}`.execute(reader)
  return rows[0]
}

export type PostView = {
  id: PostId
  shop: ShopId
  owner: PersonId
  slug: string
  title: string
  body: string
  state: 'draft' | 'published'
  visible: boolean
  commentsOpen: boolean
  publishedAt: Date | null
  updatedAt: Date
  shopName: string
  shopSlug: string
  town: string
  portraitKey: string | null
  photos: PostPhoto[]
}

/** The post of this number in the shop that has, or ever had, this slug. */
export async function findPostView(reader: Reader, shopSlug: string, id: number): Promise<PostView | undefined> {
  const { rows } = await sql<PostView>`
    select posts.id, posts.shop_id as shop, shops.person_id as owner, posts.slug, posts.title, posts.body, posts.state,
      ${visible} as visible, posts.comments_open as "commentsOpen", posts.published_at as "publishedAt",
      posts.updated_at as "updatedAt", shops.name as "shopName", shops.slug as "shopSlug", shops.town,
      shops.portrait_key as "portraitKey", ${photosAsJson} as photos
    from shop_slugs
    join shops on shops.id = shop_slugs.shop_id
    join posts on posts.shop_id = shops.id
    where shop_slugs.slug = ${shopSlug} and posts.id = ${id}`.execute(reader)
  return rows[0]
}
