import { inTransaction } from '#base/database'
import { type Answer, type Context, memberId, seeOther } from '#base/http'
import { limitRate } from '#base/rate-limit'
import { orAgain } from '#base/sentences'
import type { CommentId } from '#kit/id'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { countComments } from './comment-queries.ts'
import { hideComment } from './hide-comment.ts'
import { CommentInput, HidingInput } from './inputs.ts'
import { postComment } from './post-comment.ts'
import type { PostView } from './public-queries.ts'
import { commentsPerPage, findSeenPost, type OfPost, pathTo, postPage } from './public-web.tsx'
import { removeComment } from './remove-comment.ts'
import { hidesAs } from './rules.ts'
import { showComment } from './show-comment.ts'

type OfComment = Context<{ slug: string; post: string; comment: string }>

/** What members say to a post. */
export const commentRuns = {
  async comment(context: OfPost) {
    const { db, actor, form } = context
    const post = await findSeenPost(context)
    return orAgain(
      async () => {
        const input = read(CommentInput, form)
        await limitComments(context)
        const comment = await inTransaction(db, (tx) => postComment(tx, actor, post, input))
        return seeOther(await placeOf(context, post, comment), 'comment_posted')
      },
      (faults, status) => postPage(context, post, { values: form, faults, status }),
    )
  },
  removeComment: (context: OfComment) =>
    onComment(context, 'comment_removed', (tx, comment) => removeComment(tx, context.actor, comment)),
  hideComment: (context: OfComment) =>
    onComment(context, 'comment_hidden', (tx, comment) =>
      hideComment(tx, context.actor, comment, read(HidingInput, context.form)),
    ),
  showComment: (context: OfComment) =>
    onComment(context, 'comment_shown', (tx, comment) => showComment(tx, context.actor, comment)),
}

async function onComment(
  context: OfComment,
  notice: string,
  act: (tx: Parameters<typeof removeComment>[0], comment: CommentId) => Promise<void>,
): Promise<Answer> {
  const post = await findSeenPost(context)
  return orAgain(
    async () => {
      await inTransaction(context.db, (tx) => act(tx, idOf(context)))
      return seeOther(`${pathTo(post)}#commentaires`, notice)
    },
    (faults, status) => postPage(context, post, { values: { of: context.params.comment }, faults, status }),
  )
}

function idOf({ params: { comment } }: OfComment): CommentId {
  return (/^[1-9]\d{0,14}$/.test(comment) ? Number(comment) : refuse('missing', 'page_missing')) as CommentId
}

/** Enough for a talk, too few for a flood. */
async function limitComments({ db, actor }: OfPost): Promise<void> {
  await limitRate(db, `comment/${memberId(actor)}`, 10, 600)
  await limitRate(db, `comment-day/${memberId(actor)}`, 60, 24 * 3600)
}

async function placeOf({ db, actor }: OfPost, post: PostView, comment: CommentId): Promise<string> {
  const eyes = { person: actor.id, judges: hidesAs(actor, post.owner) !== undefined }
  const last = Math.ceil((await countComments(db, post, eyes)) / commentsPerPage)
  return `${pathTo(post, last)}#commentaire-${comment}`
}
