import type { MeasureId } from '#kit/id'
import { LetterButton, LetterFacts, LetterText, LetterTitle, Quote, renderLetter } from '#rooms/mail'
import { routes } from '#routes'
import type { AnswerInput, HideInput } from './inputs.ts'
import { messages } from './messages.ts'
import type { Target } from './queries.ts'

const t = messages.fr.letters
const kindOf = ({ listing }: Target) => (listing === null ? 'shop' : 'listing')

/** The statement of reasons (DSA art. 17 §3): what, on which facts and ground, by whom, and how to contest it. */
export function hiddenLetter(measure: MeasureId, target: Target, { reason, ground, report }: HideInput) {
  const kind = kindOf(target)
  const rows: [string, string][] = [
    [t.measure, t.hidden.what[kind]],
    [t.item, target.title],
    [t.reach, t.hidden.reach],
    [t.duration, t.hidden.duration],
    [t.ground, ground],
    [t.origin, report === undefined ? t.ownMotion : t.onReport],
    [t.automated, t.notAutomated],
  ]
  const body = (
    <>
      <LetterTitle>{t.hidden.title[kind]}</LetterTitle>
      <LetterText>{t.hidden.lead}</LetterText>
      <Quote>{reason}</Quote>
      <LetterFacts rows={rows} />
      <LetterText>{t.hidden.kept}</LetterText>
      <LetterText>{t.hidden.correct}</LetterText>
      <LetterButton to={routes.office.home()}>{t.kept.see}</LetterButton>
      <LetterText>{t.contest}</LetterText>
      <LetterButton to={routes.storefront.contact()}>{t.write}</LetterButton>
    </>
  )
  return {
    kind: 'moderation.hidden',
    about: `measure ${measure}`,
    subject: t.hidden.title[kind],
    ...renderLetter(body),
  }
}

export function liftedLetter(measure: MeasureId, target: Target, reason: string) {
  const kind = kindOf(target)
  const body = (
    <>
      <LetterTitle>{t.lifted.title[kind]}</LetterTitle>
      <LetterText>{t.lifted.lead(target.title)}</LetterText>
      <Quote>{reason}</Quote>
      <LetterButton to={target.path}>{t.lifted.see}</LetterButton>
    </>
  )
  return {
    kind: 'moderation.lifted',
    about: `measure ${measure}`,
    subject: t.lifted.title[kind],
    ...renderLetter(body),
  }
}

/** She said that she corrected it, and it stays: why. */
export function keptLetter(request: number, target: Target, reason: string) {
  const body = (
    <>
      <LetterTitle>{t.kept.title}</LetterTitle>
      <LetterText>{t.kept.lead(target.title)}</LetterText>
      <Quote>{reason}</Quote>
      <LetterText>{t.contest}</LetterText>
      <LetterButton to={routes.office.home()}>{t.kept.see}</LetterButton>
    </>
  )
  return { kind: 'moderation.kept', about: `review ${request}`, subject: t.kept.title, ...renderLetter(body) }
}

export function newReviewLetter(request: number, target: Target) {
  const body = (
    <>
      <LetterTitle>{t.newReview.title}</LetterTitle>
      <LetterText>{t.newReview.text(target.title)}</LetterText>
      <LetterButton to={routes.moderation.index()}>{t.newReview.see}</LetterButton>
    </>
  )
  const about = `review ${request}`
  return {
    kind: 'moderation.new-review',
    about,
    mayUnsubscribe: true,
    subject: t.newReview.title,
    ...renderLetter(body),
  }
}

/** Holds none of the reporter's words: it goes to an address that nobody has confirmed. */
export function receivedLetter(report: number) {
  const body = (
    <>
      <LetterTitle>{t.received.title}</LetterTitle>
      <LetterText>{t.received.text(report)}</LetterText>
      <LetterText>{t.received.next}</LetterText>
    </>
  )
  return { kind: 'moderation.received', about: `report ${report}`, subject: t.received.title, ...renderLetter(body) }
}

export function answeredLetter(report: number, { decision, answer }: AnswerInput) {
  const body = (
    <>
      <LetterTitle>{t.answered.title}</LetterTitle>
      <LetterText>{t.answered[decision](report)}</LetterText>
      <Quote>{answer}</Quote>
      <LetterText>{t.answered.human}</LetterText>
      <LetterText>{t.contest}</LetterText>
      <LetterButton to={routes.storefront.contact()}>{t.write}</LetterButton>
    </>
  )
  return { kind: 'moderation.answered', about: `report ${report}`, subject: t.answered.title, ...renderLetter(body) }
}

export function newReportLetter(report: number) {
  const body = (
    <>
      <LetterTitle>{t.newReport.title}</LetterTitle>
      <LetterText>{t.newReport.text(report)}</LetterText>
      <LetterButton to={routes.moderation.index()}>{t.newReport.see}</LetterButton>
    </>
  )
  const about = `report ${report}`
  return {
    kind: 'moderation.new-report',
    about,
    mayUnsubscribe: true,
    subject: t.newReport.title,
    ...renderLetter(body),
  }
}
