import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { CommentId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { lockComment } from './comment-queries.ts'
import { recordCommentEvent } from './hide-comment.ts'
import { hidesAs, mayShowAgain } from './rules.ts'

/** Shows again what was taken from view; what the house hid, the house alone. Twice is as once. */
export async function showComment(tx: Tx, actor: Actor, id: CommentId): Promise<void> {
  const comment = (await lockComment(tx, id)) ?? refuse('missing', 'page_missing')
  const as = hidesAs(actor, comment.owner) ?? refuse('missing', 'page_missing')
  if (comment.hiddenBy === null) return
  if (!mayShowAgain(actor, comment.owner, comment.hiddenBy)) refuse('conflict', 'comment_hidden_by_house')
  await tx.updateTable('comments').set({ hidden_by: null }).where('id', '=', id).execute()
  await recordCommentEvent(tx, actor, comment, { kind: 'shown', as, reason: '' })
}
