import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import type { Actor } from '#kit/actor'
import { formatMoment } from '#kit/dates'
import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton, TextArea, text } from '#ui/fields'
import { Pager } from '#ui/pager'
import { useText } from '#ui/text'
import type { CommentView } from '../comment-queries.ts'
import { limits } from '../limits.ts'
import { messages } from '../messages.ts'
import type { PostView } from '../public-queries.ts'
import { addressOfPost } from '../rules.ts'
import { CommentActs } from './comment-acts.tsx'
import { LinkedProse } from './linked-prose.tsx'

export type CommentsProps = {
  post: PostView
  actor: Actor
  /** As whom the actor may take comments from view. */
  as: 'maker' | 'house' | undefined
  comments: CommentView[]
  total: number
  page: number
  pages: number
  /** A form that was refused; `values.of` names the comment that it was about, if it was about one. */
  refused?: { values: Form; faults: Faults }
}

export function CommentsSection(props: CommentsProps) {
  const { post, comments, total, page, pages } = props
  const t = useText(messages).comments
  const here = { slug: post.shopSlug, post: addressOfPost(post) }
  return (
    <section class="journal-comments stack" id="commentaires">
      <h2>{t.title(total)}</h2>
      {total === 0 && post.commentsOpen && <p class="muted">{t.none}</p>}
      <ol>
        {comments.map((comment) => (
          <Comment {...props} comment={comment} />
        ))}
      </ol>
      <Pager page={page} pages={pages} link={(to) => `${routes.journal.show(here, { page: to })}#commentaires`} />
      <Say {...props} />
    </section>
  )
}

function Comment(props: CommentsProps & { comment: CommentView }) {
  const { post, comment } = props
  const t = useText(messages).comments
  const ofMaker = comment.person === post.owner
  return (
    <li id={`commentaire-${comment.id}`} class={`journal-comment${comment.hiddenBy ? ' hidden' : ''}`}>
      <p class="small">
        <b>{ofMaker ? post.shopName : comment.name || t.unnamed}</b>
        {ofMaker && <span class="journal-atelier">{t.atelier}</span>}{' '}
        <time class="muted" dateTime={comment.occurredAt.toISOString()}>
          {formatMoment(comment.occurredAt)}
        </time>
      </p>
      {comment.hiddenBy && <p class="small muted">{t.hiddenBy[comment.hiddenBy]}</p>}
      <LinkedProse text={comment.body} />
      <CommentActs {...props} />
    </li>
  )
}

/** The field for the next comment, or why there is none. */
function Say({ post, actor, refused }: CommentsProps) {
  const t = useText(messages).comments
  const here = { slug: post.shopSlug, post: addressOfPost(post) }
  if (!post.commentsOpen) return <p class="muted">{t.closed}</p>
  if (actor.id === null)
    return (
      <p>
        <a href={routes.identity.signIn(null, { return: routes.journal.show(here) })}>{t.signIn}</a>
      </p>
    )
  const own = refused && !('of' in refused.values) ? refused : undefined
  const name = actor.id === post.owner ? post.shopName : actor.name
  return (
    <PostForm to={`${routes.journal.comment(here)}`} faults={own?.faults}>
      <TextArea
        name="body"
        label={t.label}
        hint={t.hint(name)}
        rows={4}
        maxLength={limits.comment}
        value={text(own?.values.body)}
        fault={own?.faults.fields.body}
        required
      />
      <FormActions>
        <SubmitButton>{t.submit}</SubmitButton>
      </FormActions>
    </PostForm>
  )
}
