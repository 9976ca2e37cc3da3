import type { Tx } from '#base/database'
import { memberId } from '#base/http'
import type { Actor } from '#kit/actor'
import type { CommentId } from '#kit/id'
import { refuse } from '#kit/refusal'

/** Deletes what the actor wrote herself; what others wrote is missing to her here. */
export async function removeComment(tx: Tx, actor: Actor, comment: CommentId): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('comments')
    .where('id', '=', comment)
    .where('person_id', '=', memberId(actor))
    .executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) refuse('missing', 'page_missing')
}
