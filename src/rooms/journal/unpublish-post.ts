import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { PostId, ShopId } from '#kit/id'
import { lockOwnPost } from './queries.ts'

/** Takes a post back among the drafts, with what was said to it. Twice is as once. */
export async function unpublishPost(tx: Tx, actor: Actor, shop: ShopId | string, post: PostId | string): Promise<void> {
  const own = await lockOwnPost(tx, actor, shop, post)
  await tx
    .updateTable('posts')
    .set({ state: 'draft', version: sql`version + 1` })
    .where('shop_id', '=', own.shop)
    .where('id', '=', own.id)
    .where('state', '=', 'published')
    .execute()
}
