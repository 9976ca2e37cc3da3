import { dayOf, formatDay } from '#kit/dates'
import { routes } from '#routes'
import { PostForm, SubmitButton, TextArea } from '#ui/fields'
import { Notice } from '#ui/notice'
import { Prose } from '#ui/prose'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Measure } from '../queries.ts'

/** What a maker is told in her workbench of each measure on what is hers: what, why, until when, and the way out. */
export function OwnMeasures({ measures }: { measures: readonly Measure[] }) {
  return measures.map((measure) => <OwnMeasure measure={measure} />)
}

function OwnMeasure({ measure }: { measure: Measure }) {
  const t = useText(messages).own
  const { title, listing, shop, startsAt, reason, ground } = measure
  return (
    <Notice kind="warning" title={t.hidden[listing === null ? 'shop' : 'listing'](title)}>
      <p>{t.since(formatDay(dayOf(startsAt)))}</p>
      <Prose text={reason} />
      {ground && <p class="small">{t.ground(ground)}</p>}
      {listing !== null && (
        <p>
          <a href={routes.catalogue.edit({ shop, listing })}>{t.edit}</a>
        </p>
      )}
      <ReviewPart measure={measure} />
    </Notice>
  )
}

function ReviewPart({ measure: { id, review } }: { measure: Measure }) {
  const t = useText(messages).own
  if (review && review.answeredAt === null) return <p>{t.asked(formatDay(dayOf(new Date(review.askedAt))))}</p>
  return (
    <>
      {review && <p>{t.kept(review.answer)}</p>}
      <details class="moderation-review">
        <summary class="button quiet">{t.corrected}</summary>
        <PostForm to={routes.moderation.askReview({ measure: id })}>
          <TextArea name="words" label={t.words} hint={t.wordsHint} rows={3} maxLength={2000} required={false} />
          <SubmitButton kind="quiet">{t.ask}</SubmitButton>
        </PostForm>
      </details>
    </>
  )
}
