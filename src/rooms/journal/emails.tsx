import { formatMoment } from '#kit/dates'
import { LetterButton, LetterFacts, LetterText, LetterTitle, Quote, renderLetter } from '#rooms/mail'
import { routes } from '#routes'
import type { Comment } from './comment-queries.ts'
import { messages } from './messages.ts'
import { addressOfPost } from './rules.ts'

const t = messages.fr.letters

/** To the maker; she may stop letters of this kind. */
export function newCommentLetter(comment: Comment) {
  const { id, name, title, body } = comment
  const letter = (
    <>
      <LetterTitle>{t.fresh.title}</LetterTitle>
      <LetterText>{t.fresh.words(name, title)}</LetterText>
      <Quote>{body}</Quote>
      <LetterButton to={linkTo(comment)}>{t.fresh.button}</LetterButton>
      <LetterText>{t.fresh.hide}</LetterText>
    </>
  )
  return {
    kind: 'journal.comment',
    about: `comment ${id}`,
    mayUnsubscribe: true,
    subject: t.fresh.subject(name, title),
    ...renderLetter(letter),
  }
}

/** To the author: the statement of reasons (DSA art. 17 §3). */
export function hiddenCommentLetter(comment: Comment, event: number, reason: string) {
  const rows: [string, string][] = [
    [t.hidden.journal, comment.shopName],
    [t.hidden.post, comment.title],
    [t.hidden.written, formatMoment(comment.occurredAt)],
    [t.hidden.automated, t.hidden.notAutomated],
  ]
  const letter = (
    <>
      <LetterTitle>{t.hidden.title}</LetterTitle>
      <LetterText>{t.hidden.lead}</LetterText>
      <Quote>{comment.body}</Quote>
      <LetterText>{t.hidden.reason}</LetterText>
      <Quote>{reason}</Quote>
      <LetterFacts rows={rows} />
      <LetterText>{t.hidden.contest}</LetterText>
      <LetterButton to={routes.storefront.contact()}>{t.hidden.write}</LetterButton>
    </>
  )
  return {
    kind: 'journal.comment-hidden',
    about: `comment event ${event}`,
    subject: t.hidden.title,
    ...renderLetter(letter),
  }
}

function linkTo(comment: Comment): string {
  const { shopSlug, slug, post, id } = comment
  return `${routes.journal.show({ slug: shopSlug, post: addressOfPost({ slug, id: post }) })}#commentaire-${id}`
}
