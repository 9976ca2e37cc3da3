import { addDays, formatWeekday } from '#kit/dates'
import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton, TextArea, TextField, text } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { isAway } from '../delivery.ts'
import { messages } from '../messages.ts'
import { anchors, formFaults, type SectionProps } from './settings.tsx'

export function AwaySection(props: SectionProps) {
  const t = useText(messages).settings.away
  return (
    <section class="sheet stack" id={anchors.away}>
      <h2>{t.title}</h2>
      {isAway(props.shop, props.today) ? <AwayNow {...props} /> : <p>{t.lead}</p>}
      <AwayForm {...props} />
    </section>
  )
}

function AwayNow({ shop }: SectionProps) {
  const t = useText(messages).settings.away
  return (
    <>
      <Notice kind="info">{t.now(formatWeekday(shop.awayUntil!))}</Notice>
      <PostForm to={routes.shops.comeBack({ shop: shop.id })}>
        <FormActions>
          <SubmitButton>{t.back}</SubmitButton>
        </FormActions>
      </PostForm>
    </>
  )
}

function AwayForm({ shop, today, typed }: SectionProps) {
  const t = useText(messages).settings
  const faults = formFaults(typed)
  const values = typed?.values ?? { until: shop.awayUntil ?? '', message: shop.awayMessage }
  return (
    <PostForm to={routes.shops.goAway({ shop: shop.id })} faults={faults}>
      <TextField
        name="until"
        label={t.away.until}
        type="date"
        value={text(values.until)}
        fault={faults.fields.until}
        min={addDays(today, 1)}
        required
      />
      <TextArea
        name="message"
        label={t.away.message}
        value={text(values.message)}
        fault={faults.fields.message}
        rows={3}
        maxLength={500}
        required={false}
      />
      <FormActions>
        <SubmitButton kind="quiet">{isAway(shop, today) ? t.save : t.away.submit}</SubmitButton>
      </FormActions>
    </PostForm>
  )
}
