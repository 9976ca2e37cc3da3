import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { formatMoment } from '#kit/dates'
import { routes } from '#routes'
import { Facts } from '#ui/facts'
import {
  FormActions,
  HiddenField,
  LinkButton,
  PostForm,
  RadioField,
  SubmitButton,
  TextArea,
  TextField,
  text,
} from '#ui/fields'
import { Notice } from '#ui/notice'
import { Prose } from '#ui/prose'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Measure } from '../queries.ts'
import type { OpenReport } from '../report-queries.ts'

type FormProps = { values: Form; faults: Faults }

export function HideForm({ values, faults }: FormProps) {
  const t = useText(messages).desk
  const field = (name: string) => ({ name, value: text(values[name]), fault: faults.fields[name], required: true })
  return (
    <section class="sheet stack" id="masquer">
      <h2>{t.hide}</h2>
      <p class="muted">{t.hideLead}</p>
      <PostForm to={routes.moderation.create()} faults={faults}>
        {text(values.report) && <HiddenField name="report" value={text(values.report)} />}
        <TextField {...field('item')} label={t.item} hint={t.itemHint} maxLength={500} />
        <TextArea {...field('reason')} label={t.reason} hint={t.reasonHint} maxLength={4000} />
        <TextField {...field('ground')} label={t.ground} hint={t.groundHint} maxLength={300} />
        <TextField {...field('publicLine')} label={t.publicLine} hint={t.publicLineHint} maxLength={300} />
        <FormActions>
          <SubmitButton kind="danger">{t.submit}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}

export function ReportSheet({ report, values, faults }: FormProps & { report: OpenReport }) {
  const t = useText(messages).desk
  const decisions = [
    { value: 'upheld', label: t.upheld, hint: t.upheldHint },
    { value: 'dismissed', label: t.dismissed },
  ]
  const prepare = routes.moderation.index(null, { objet: report.path, signalement: report.id })
  return (
    <article class="sheet stack">
      <h3>{t.number(report.id)}</h3>
      <Facts items={factsOf(report, t)} />
      <Prose text={report.reason} />
      <p>
        <LinkButton to={`${prepare}#masquer`} kind="quiet">
          {t.hideThis}
        </LinkButton>
      </p>
      <PostForm to={routes.moderation.answerReport({ report: report.id })} faults={faults}>
        <RadioField
          name="decision"
          legend={t.decision}
          value={text(values.decision)}
          options={decisions}
          fault={faults.fields.decision}
        />
        <TextArea
          name="answer"
          label={t.answer}
          value={text(values.answer)}
          fault={faults.fields.answer}
          rows={4}
          maxLength={4000}
          required
        />
        <FormActions>
          <SubmitButton>{t.answerSubmit}</SubmitButton>
        </FormActions>
      </PostForm>
    </article>
  )
}

type MeasureProps = FormProps & { measure: Measure; keeping: FormProps }

export function MeasureSheet({ measure, values, faults, keeping }: MeasureProps) {
  const t = useText(messages).desk
  return (
    <article class="sheet stack">
      <h3>
        <a href={measure.path}>{measure.title}</a>
      </h3>
      <Facts
        items={[
          { label: t.since, value: formatMoment(measure.startsAt) },
          { label: t.by, value: measure.decidedBy },
          { label: t.ground, value: measure.ground },
          { label: t.publicLine, value: measure.publicLine },
        ]}
      />
      <Prose text={measure.reason} />
      <ReviewPart measure={measure} {...keeping} />
      <ReasonForm
        to={routes.moderation.lift({ measure: measure.id })}
        label={t.liftReason}
        submit={t.lift}
        {...{ values, faults }}
      />
    </article>
  )
}

/** What its maker says that she corrected, and the answer where the measure stays; else it is lifted below. */
function ReviewPart({ measure: { id, review }, values, faults }: FormProps & { measure: Measure }) {
  const t = useText(messages).desk
  if (!review || review.answeredAt !== null) return null
  return (
    <Notice kind="info" title={t.review(formatMoment(new Date(review.askedAt)))}>
      {review.words && <Prose text={review.words} />}
      <ReasonForm
        to={routes.moderation.answerReview({ measure: id })}
        label={t.keepReason}
        submit={t.keep}
        {...{ values, faults }}
      />
    </Notice>
  )
}

type ReasonFormProps = FormProps & { to: string; label: string; submit: string }

function ReasonForm({ to, label, submit, values, faults }: ReasonFormProps) {
  return (
    <PostForm to={to} faults={faults}>
      <TextArea
        name="reason"
        label={label}
        value={text(values.reason)}
        fault={faults.fields.reason}
        rows={3}
        maxLength={4000}
        required
      />
      <FormActions>
        <SubmitButton kind="quiet">{submit}</SubmitButton>
      </FormActions>
    </PostForm>
  )
}

function factsOf({ path, title, occurredAt, name, email, rule }: OpenReport, t: (typeof messages.fr)['desk']) {
  return [
    { label: t.about, value: <a href={path}>{title}</a> },
    { label: t.receivedAt, value: formatMoment(occurredAt) },
    { label: t.from, value: [name, email].filter(Boolean).join(', ') },
    ...(rule ? [{ label: t.rule, value: rule }] : []),
  ]
}
