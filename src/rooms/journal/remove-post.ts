import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { PostId, ShopId } from '#kit/id'
import { lockOwnPost } from './queries.ts'

/** Deletes a post for ever, its photos and what was said to it, too. */
export async function removePost(tx: Tx, actor: Actor, shop: ShopId | string, post: PostId | string): Promise<void> {
  const own = await lockOwnPost(tx, actor, shop, post)
  await tx.deleteFrom('posts').where('shop_id', '=', own.shop).where('id', '=', own.id).execute()
}
