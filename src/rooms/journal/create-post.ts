import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { PostId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { slugOf } from '#kit/slug'
import { lockOwnShop } from '#rooms/shops'
import { addPhotos, type PhotoToAdd } from './add-photos.ts'
import type { PostInput } from './inputs.ts'
import { limits } from './limits.ts'
import { countOwnPosts } from './queries.ts'

/** A draft, with photos that were stored before the transaction. */
export async function createPost(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  input: PostInput,
  photos: readonly PhotoToAdd[] = [],
): Promise<PostId> {
  const own = await lockOwnShop(tx, actor, shop)
  if ((await countOwnPosts(tx, own.id)) >= limits.posts) refuse('conflict', 'posts_full', { maximum: limits.posts })
  const at = now()
  const { id } = await tx
    .insertInto('posts')
    .values({ shop_id: own.id, ...wordsOf(input), occurred_at: at, updated_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addPhotos(tx, { shop: own.id, id: id as PostId }, photos)
  return id as PostId
}

export function wordsOf({ title, body, comments }: PostInput) {
  return { title, slug: slugOf(title), body, comments_open: comments }
}
