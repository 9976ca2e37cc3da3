import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { PostId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { lockOwnPost, type OwnPost } from './queries.ts'

/** Shows a draft to everybody. Its day is that on which it was published first. Twice is as once. */
export async function publishPost(tx: Tx, actor: Actor, shop: ShopId | string, post: PostId | string): Promise<void> {
  const own = await lockOwnPost(tx, actor, shop, post)
  mustBeTelling(own)
  if (own.state === 'published') return
  await tx
    .updateTable('posts')
    .set({ state: 'published', published_at: own.publishedAt ?? now(), version: sql`version + 1` })
    .where('shop_id', '=', own.shop)
    .where('id', '=', own.id)
    .execute()
}

/** What is shown says or shows something. */
export function mustBeTelling({ body, photos }: Pick<OwnPost, 'body' | 'photos'>): void {
  if (!body && photos.length === 0) refuse('invalid', 'post_empty', { field: 'body' })
}
