import { routes } from '#routes'
import { FormActions, HiddenField, PostForm, SubmitButton, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { leastPassword, mostPassword } from '../rules.ts'
import type { FormProps } from './props.ts'

export function ForgottenPage({ values, faults }: FormProps) {
  const { forgotten: t, fields } = useText(messages)
  return (
    <article class="sheet stack identity-entry">
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <PostForm to={routes.identity.askReset()} faults={faults}>
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
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </PostForm>
    </article>
  )
}

export function NewPasswordPage({ values, faults }: FormProps) {
  const { forgotten: t, fields } = useText(messages)
  return (
    <article class="sheet stack identity-entry">
      <h1>{t.newTitle}</h1>
      <p>{t.newLead}</p>
      <PostForm to={routes.identity.setPassword()} faults={faults}>
        <HiddenField name="token" value={text(values.token)} />
        <TextField
          name="password"
          type="password"
          label={fields.newPassword}
          hint={fields.passwordHint(leastPassword)}
          fault={faults.fields.password}
          autoComplete="new-password"
          maxLength={mostPassword}
          required
        />
        <FormActions>
          <SubmitButton>{t.newSubmit}</SubmitButton>
        </FormActions>
      </PostForm>
    </article>
  )
}
