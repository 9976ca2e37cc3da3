import { showEmail } from '#kit/email'
import { routes } from '#routes'
import { FormActions, HiddenField, PostForm, SubmitButton, text } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { EmailField, PasswordField } from './entry-fields.tsx'
import type { FormProps } from './props.ts'

type LetterProps = FormProps & {
  /** Where the letter went, in the browser that signed up. */
  email?: string
  /** The letter's link was used, or is past its end. */
  over?: boolean
  trial: boolean
}

/** After signing up: go and read the letter. Also where a letter's link opens nothing any more. */
export function LetterSentPage({ values, faults, email, over = false, trial }: LetterProps) {
  const { verify: t, signIn } = useText(messages)
  return (
    <article class="sheet stack identity-entry">
      <h1>{over ? t.overTitle : t.title}</h1>
      {over ? (
        <p>
          {t.over} <a href={routes.identity.signIn(null, { return: text(values.return) })}>{signIn.title}</a>
        </p>
      ) : (
        <p>{email ? t.leadTo(showEmail(email)) : t.lead}</p>
      )}
      {!over && <p>{t.elsewhere}</p>}
      {trial && !over && (
        <Notice kind="info">
          <a href={routes.mail.outbox()}>{t.trial}</a>
        </Notice>
      )}
      <h2>{over ? t.again : t.nothing}</h2>
      {!over && <p class="muted">{t.nothingHint}</p>}
      <PostForm to={routes.identity.sendVerification()} faults={faults}>
        <HiddenField name="return" value={text(values.return)} />
        <EmailField value={text(values.email)} fault={faults.fields.email} />
        <FormActions>
          <SubmitButton kind="quiet">{t.resend}</SubmitButton>
        </FormActions>
      </PostForm>
    </article>
  )
}

/** Where the letter's link leads on another device: the password once more, and she is in. */
export function ConfirmPage({ values, faults, email }: FormProps & { email: string }) {
  const t = useText(messages).verify
  return (
    <article class="sheet stack identity-entry">
      <h1>{t.confirmTitle}</h1>
      <p>{t.confirmLead(showEmail(email))}</p>
      <PostForm to={routes.identity.confirm()} faults={faults}>
        <HiddenField name="token" value={text(values.token)} />
        <HiddenField name="return" value={text(values.return)} />
        <PasswordField hint={t.confirmWhy} fault={faults.fields.password} />
        <FormActions>
          <SubmitButton>{t.confirm}</SubmitButton>
          <a href={routes.identity.signUp()}>{t.forgotten}</a>
        </FormActions>
      </PostForm>
    </article>
  )
}
