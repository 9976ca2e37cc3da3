import type { Tx } from '#base/database'
import type { CommentId } from '#kit/id'
import { findPersonContact } from '#rooms/identity'
import { postLetter } from '#rooms/mail'
import { findComment } from './comment-queries.ts'
import { newCommentLetter } from './emails.tsx'

/** Writes to the maker what was said in her journal, once; not what she said herself, nor what is gone since. */
export async function tellComment(tx: Tx, id: CommentId): Promise<void> {
  const comment = await findComment(tx, id)
  if (!comment || comment.hiddenBy !== null || comment.person === comment.owner) return
  const maker = await findPersonContact(tx, comment.owner)
  if (!maker?.emailVerified) return
  await postLetter(tx, { to: maker.email, language: maker.language, ...newCommentLetter(comment) })
}
