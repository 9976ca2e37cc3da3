import { now } from '#base/clock'
import type { Tx } from '#base/database'
import { memberId } from '#base/http'
import type { Actor } from '#kit/actor'
import type { CommentId } from '#kit/id'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { findPersonContact } from '#rooms/identity'
import { postLetter } from '#rooms/mail'
import { type Comment, lockComment } from './comment-queries.ts'
import { hiddenCommentLetter } from './emails.tsx'
import { HouseHidingInput } from './inputs.ts'
import { hidesAs } from './rules.ts'

/**
 * Takes a comment from view: the maker in her journal, as she likes; the house with a reason, of which the author gets a
 * letter (DSA art. 17). What the maker hid, the house may still hide for its own reason.
 */
export async function hideComment(tx: Tx, actor: Actor, id: CommentId, { reason }: { reason: string }): Promise<void> {
  const comment = (await lockComment(tx, id)) ?? refuse('missing', 'page_missing')
  const as = hidesAs(actor, comment.owner) ?? refuse('missing', 'page_missing')
  if (as === 'house') read(HouseHidingInput, { reason })
  if (comment.hiddenBy === as || comment.hiddenBy === 'house') return
  await tx.updateTable('comments').set({ hidden_by: as }).where('id', '=', id).execute()
  const event = await recordCommentEvent(tx, actor, comment, { kind: 'hidden', as, reason })
  if (as === 'house') await tellAuthor(tx, comment, event, reason)
}

type Happened = { kind: 'hidden' | 'shown'; as: 'maker' | 'house'; reason: string }

export async function recordCommentEvent(
  tx: Tx,
  actor: Actor,
  { id, shop }: Comment,
  { kind, as, reason }: Happened,
): Promise<number> {
  const event = await tx
    .insertInto('comment_events')
    .values({
      comment_id: id,
      shop_id: shop,
      kind,
      acted_as: as,
      person_id: memberId(actor),
      reason,
      occurred_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return event.id
}

async function tellAuthor(tx: Tx, comment: Comment, event: number, reason: string): Promise<void> {
  const author = await findPersonContact(tx, comment.person)
  if (!author?.emailVerified) return
  const letter = hiddenCommentLetter(comment, event, reason)
  await postLetter(tx, { to: author.email, language: author.language, ...letter })
}
