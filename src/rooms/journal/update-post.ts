import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { PostId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { addPhotos, type PhotoToAdd } from './add-photos.ts'
import { arrangePhotos, type PhotoWish } from './arrange-photos.ts'
import { wordsOf } from './create-post.ts'
import type { PostInput } from './inputs.ts'
import { mustBeTelling } from './publish-post.ts'
import { lockOwnPost } from './queries.ts'

type Photos = { wishes?: readonly PhotoWish[]; added?: readonly PhotoToAdd[] }

/** What she typed, over the version that she saw. Refuses (conflict) where somebody saved since. */
export async function updatePost(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  post: PostId | string,
  input: PostInput,
  { version }: { version: number },
  { wishes = [], added = [] }: Photos = {},
): Promise<void> {
  const before = await lockOwnPost(tx, actor, shop, post)
  if (version !== before.version) refuse('conflict', 'post_modified')
  await arrangePhotos(tx, before, wishes)
  await addPhotos(tx, before, added)
  await tx
    .updateTable('posts')
    .set({ ...wordsOf(input), version: sql`version + 1`, updated_at: now() })
    .where('shop_id', '=', before.shop)
    .where('id', '=', before.id)
    .execute()
  if (before.state === 'published') mustBeTelling(await lockOwnPost(tx, actor, shop, post))
}
