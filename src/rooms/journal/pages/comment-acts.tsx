import { routes } from '#routes'
import { PostForm, SubmitButton, TextArea, text } from '#ui/fields'
import { useText } from '#ui/text'
import type { CommentView } from '../comment-queries.ts'
import { messages } from '../messages.ts'
import { addressOfPost, mayShowAgain } from '../rules.ts'
import type { CommentsProps } from './comments.tsx'

type ActsProps = CommentsProps & { comment: CommentView }

/** What this reader may do about a comment: delete her own, take another's from view, show it again, report it. */
export function CommentActs(props: ActsProps) {
  const { post, actor, comment, as } = props
  const t = useText(messages).comments
  const at = { ...addressOf(props), comment: comment.id }
  const own = comment.person === actor.id
  return (
    <div class="journal-acts">
      {own && <OneButton to={routes.journal.removeComment(at)} label={t.remove} />}
      {mayShowAgain(actor, post.owner, comment.hiddenBy) && (
        <OneButton to={routes.journal.showComment(at)} label={t.show} />
      )}
      {!own && as === 'maker' && !comment.hiddenBy && <OneButton to={routes.journal.hideComment(at)} label={t.hide} />}
      {!own && as === 'house' && comment.hiddenBy !== 'house' && <HouseHiding {...props} />}
      {!own && as !== 'house' && <Report {...props} />}
    </div>
  )
}

const addressOf = ({ post }: ActsProps) => ({ slug: post.shopSlug, post: addressOfPost(post) })

function OneButton({ to, label }: { to: string; label: string }) {
  return (
    <PostForm to={to}>
      <button type="submit" class="text-button">
        {label}
      </button>
    </PostForm>
  )
}

function HouseHiding(props: ActsProps) {
  const { comment, refused } = props
  const t = useText(messages).comments
  const own = refused?.values.of === String(comment.id) ? refused : undefined
  return (
    <details open={own !== undefined}>
      <summary>{t.hideAsHouse}</summary>
      <PostForm to={routes.journal.hideComment({ ...addressOf(props), comment: comment.id })} faults={own?.faults}>
        <TextArea
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          rows={3}
          maxLength={4000}
          value={text(own?.values.reason)}
          fault={own?.faults.fields.reason}
          required
        />
        <SubmitButton kind="danger">{t.hide}</SubmitButton>
      </PostForm>
    </details>
  )
}

function Report(props: ActsProps) {
  const t = useText(messages).comments
  const { comment } = props
  const objet = routes.journal.show(addressOf(props))
  return (
    <a
      class="text-button"
      href={routes.moderation.report(null, { objet, motif: t.reportWords(comment.id) })}
      rel="nofollow"
    >
      {t.report}
    </a>
  )
}
