import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import type { Actor } from '#kit/actor'
import type { CommentId, PostId, ShopId } from '#kit/id'
import { createPost } from './create-post.ts'
import type { PostInput } from './inputs.ts'
import { postComment } from './post-comment.ts'
import { publishPost } from './publish-post.ts'

type Own = { maker: Actor; shop: ShopId }

/** A published post, to be told what matters to a test. */
export function aPost(
  { db }: Pick<House, 'db'>,
  { maker, shop }: Own,
  { published = true, ...told }: Partial<PostInput> & { published?: boolean } = {},
): Promise<PostId> {
  const input = { title: 'Une cuisson', body: 'Le four est encore tiède.', comments: true, ...told }
  return inTransaction(db, async (tx) => {
    const post = await createPost(tx, maker, shop, input)
    if (published) await publishPost(tx, maker, shop, post)
    return post
  })
}

export function aComment(
  { db }: Pick<House, 'db'>,
  actor: Actor,
  at: { shop: ShopId; id: PostId },
  body = 'Quel bel émail !',
): Promise<CommentId> {
  return inTransaction(db, (tx) => postComment(tx, actor, at, { body }))
}
