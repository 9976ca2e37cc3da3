import { routes } from '#routes'
import { FormActions, HiddenField, PostForm, SubmitButton, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { FormProps } from './props.ts'

export function SignInPage({ values, faults }: FormProps) {
  const { signIn: t, fields } = useText(messages)
  const back = text(values.return)
  return (
    <article class="sheet stack identity-entry">
      <h1>{t.title}</h1>
      <PostForm to={routes.identity.openSession()} faults={faults}>
        <HiddenField name="return" value={back} />
        <TextField
          name="email"
          type="email"
          label={fields.email}
          value={text(values.email)}
          fault={faults.fields.email}
          autoComplete="email"
          required
        />
        <TextField
          name="password"
          type="password"
          label={fields.password}
          fault={faults.fields.password}
          autoComplete="current-password"
          required
        />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
          <a href={routes.identity.forgotten()}>{t.forgotten}</a>
        </FormActions>
      </PostForm>
      <p class="muted">
        {t.none} <a href={routes.identity.signUp(null, { return: back })}>{t.signUp}</a>
      </p>
    </article>
  )
}
