import { type Reader, sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { PostId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findOwnShop, idInAddress } from '#rooms/shops'

export type PostPhoto = { id: number; key: string; alt: string; width: number; height: number; thumb: string }

/** A post as its maker works on it. */
export type OwnPost = {
  id: PostId
  shop: ShopId
  state: 'draft' | 'published'
  title: string
  slug: string
  body: string
  commentsOpen: boolean
  version: number
  publishedAt: Date | null
  updatedAt: Date
  photos: PostPhoto[]
}

/** `PostPhoto[]` of the row of `posts`, in the maker's order. */
export const photosAsJson = sql`(
  select coalesce(json_agg(json_build_object('id', id, 'key', file_key, 'alt', alt, 'width', width, 'height', height,
    'thumb', thumbhash) order by position, id), '[]')
  from post_photos where post_photos.shop_id = posts.shop_id and post_photos.post_id = posts.id)`

const ownPost = sql`posts.id, shop_id as shop, state, title, slug, body, comments_open as "commentsOpen", version,
  published_at as "publishedAt", updated_at as "updatedAt", ${photosAsJson} as photos`

/** The post, if the actor runs its shop; for everybody else it is missing. */
export async function findOwnPost(
  reader: Reader,
  actor: Actor,
  shop: ShopId | string,
  post: PostId | string,
): Promise<OwnPost> {
  const own = await findOwnShop(reader, actor, shop)
  const { rows } = await sql<OwnPost>`
    select ${ownPost} from posts where shop_id = ${own.id} and id = ${idInAddress(post)}`.execute(reader)
  return rows[0] ?? refuse('missing', 'page_missing')
}

/** As `findOwnPost`, and nobody else changes it until the transaction ends. */
export async function lockOwnPost(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  post: PostId | string,
): Promise<OwnPost> {
  const own = await findOwnShop(tx, actor, shop)
  const { rows } = await sql<OwnPost>`
    select ${ownPost} from posts where shop_id = ${own.id} and id = ${idInAddress(post)} for update`.execute(tx)
  return rows[0] ?? refuse('missing', 'page_missing')
}

export type ListedPost = {
  id: PostId
  state: 'draft' | 'published'
  title: string
  publishedAt: Date | null
  updatedAt: Date
  comments: number
}

/** A page of a shop's posts: those she works on first, then the newest. */
export async function listOwnPosts(
  reader: Reader,
  shop: ShopId,
  { page, size }: { page: number; size: number },
): Promise<ListedPost[]> {
  const { rows } = await sql<ListedPost>`
    select id, state, title, published_at as "publishedAt", updated_at as "updatedAt",
      (select count(*)::int from comments where comments.shop_id = posts.shop_id and post_id = posts.id) as comments
    from posts where shop_id = ${shop}
    order by state = 'published', coalesce(published_at, updated_at) desc, id desc
    limit ${size} offset ${(page - 1) * size}`.execute(reader)
  return rows
}

export async function countOwnPosts(reader: Reader, shop: ShopId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from posts where shop_id = ${shop}`.execute(reader)
  return rows[0]!.count
}
