import { routes } from '#routes'
import { FormActions, HiddenField, PostForm, SubmitButton, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { EmailField, PasswordField } from './entry-fields.tsx'
import type { FormProps } from './props.ts'

export function SignInPage({ values, faults }: FormProps) {
  const t = useText(messages).signIn
  const back = text(values.return)
  return (
    <article class="sheet stack identity-entry">
      <h1>{t.title}</h1>
      <PostForm to={routes.identity.openSession()} faults={faults}>
        <HiddenField name="return" value={back} />
        <EmailField value={text(values.email)} fault={faults.fields.email} />
        <PasswordField fault={faults.fields.password} />
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
