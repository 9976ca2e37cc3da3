import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { CheckField, FormActions, PostForm, SubmitButton, TextArea, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

export function ReportPage({ values, faults }: { values: Form; faults: Faults }) {
  const t = useText(messages).report
  const field = (name: string) => ({ name, value: text(values[name]), fault: faults.fields[name] })
  return (
    <article class="sheet stack moderation-form">
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <PostForm to={routes.moderation.sendReport()} faults={faults}>
        <TextField {...field('item')} label={t.item} hint={t.itemHint} maxLength={500} required />
        <TextArea {...field('reason')} label={t.reason} hint={t.reasonHint} maxLength={4000} required />
        <TextField {...field('rule')} label={t.rule} hint={t.ruleHint} maxLength={300} required={false} />
        <TextField {...field('name')} label={t.name} autoComplete="name" maxLength={120} required={false} />
        <TextField {...field('email')} type="email" label={t.email} hint={t.emailHint} autoComplete="email" required />
        <CheckField
          name="goodFaith"
          label={t.goodFaith}
          checked={values.goodFaith === 'yes'}
          fault={faults.fields.goodFaith}
          required
        />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </PostForm>
    </article>
  )
}
