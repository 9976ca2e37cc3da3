import { routes } from '#routes'
import { FormActions, HiddenField, PostForm, SubmitButton, TextField, text } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { FormProps } from './props.ts'

/** After signing up: go and read the letter. Also where a letter's link is past its end. */
export function LetterSentPage({ values, faults, over, trial }: FormProps & { over: boolean; trial: boolean }) {
  const { verify: t, fields } = useText(messages)
  return (
    <article class="sheet stack identity-entry">
      <h1>{over ? t.overTitle : t.title}</h1>
      <p>{over ? t.over : t.lead}</p>
      {trial && (
        <Notice kind="info">
          <a href={routes.mail.outbox()}>{t.trial}</a>
        </Notice>
      )}
      <h2>{t.nothing}</h2>
      <p class="muted">{t.nothingHint}</p>
      <PostForm to={routes.identity.sendVerification()} faults={faults}>
        <HiddenField name="return" value={text(values.return)} />
        <TextField
          name="email"
          type="email"
          label={fields.email}
          value={text(values.email)}
          fault={faults.fields.email}
          autoComplete="email"
          required
        />
        <FormActions>
          <SubmitButton kind="quiet">{t.resend}</SubmitButton>
        </FormActions>
      </PostForm>
    </article>
  )
}

/** Where the letter's link leads: the password once more, and she is in. */
export function ConfirmPage({ values, faults, email }: FormProps & { email: string }) {
  const { verify: t, fields } = useText(messages)
  return (
    <article class="sheet stack identity-entry">
      <h1>{t.confirmTitle}</h1>
      <p>{t.confirmLead(email)}</p>
      <PostForm to={routes.identity.confirm()} faults={faults}>
        <HiddenField name="token" value={text(values.token)} />
        <HiddenField name="return" value={text(values.return)} />
        <TextField
          name="password"
          type="password"
          label={fields.password}
          hint={t.confirmWhy}
          fault={faults.fields.password}
          autoComplete="current-password"
          required
        />
        <FormActions>
          <SubmitButton>{t.confirm}</SubmitButton>
          <a href={routes.identity.forgotten()}>{t.forgotten}</a>
        </FormActions>
      </PostForm>
    </article>
  )
}
