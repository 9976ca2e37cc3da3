import { announce } from '#base/announce'
import { now } from '#base/clock'
import { sql, type Tx } from '#base/database'
import { memberId } from '#base/http'
import type { Actor } from '#kit/actor'
import type { CommentId, PostId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { CommentInput } from './inputs.ts'

/** A member says something to a post that everybody sees and whose maker asks for it. */
export async function postComment(
  tx: Tx,
  actor: Actor,
  { shop, id }: { shop: ShopId; id: PostId },
  { body }: CommentInput,
): Promise<CommentId> {
  const person = memberId(actor)
  if (!actor.emailVerified) refuse('conflict', 'comment_unverified')
  const { rows } = await sql<{ open: boolean }>`
    select comments_open and state = 'published' as open from posts
    where shop_id = ${shop} and id = ${id} for share`.execute(tx)
  if (!rows[0]?.open) refuse('conflict', 'comments_closed')
  const inserted = await tx
    .insertInto('comments')
    .values({ shop_id: shop, post_id: id, person_id: person, body, occurred_at: now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  const comment = inserted.id as CommentId
  await announce(tx, 'comment.posted', { comment })
  return comment
}
