import { routes } from '#routes'
import { FormActions, HiddenField, PostForm, SubmitButton, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { EmailField, NewPasswordField } from './entry-fields.tsx'
import type { FormProps } from './props.ts'

/** `over`: the letter's link was used, or is past its end; here is how to get a new one. */
export function ForgottenPage({ values, faults, over = false }: FormProps & { over?: boolean }) {
  const t = useText(messages).forgotten
  return (
    <article class="sheet stack identity-entry">
      <h1>{over ? t.overTitle : t.title}</h1>
      <p>{over ? t.over : t.lead}</p>
      <PostForm to={routes.identity.askReset()} faults={faults}>
        <EmailField value={text(values.email)} fault={faults.fields.email} />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </PostForm>
    </article>
  )
}

export function NewPasswordPage({ values, faults }: FormProps) {
  const t = useText(messages).forgotten
  return (
    <article class="sheet stack identity-entry">
      <h1>{t.newTitle}</h1>
      <p>{t.newLead}</p>
      <PostForm to={routes.identity.setPassword()} faults={faults}>
        <HiddenField name="token" value={text(values.token)} />
        <NewPasswordField fault={faults.fields.password} />
        <FormActions>
          <SubmitButton>{t.newSubmit}</SubmitButton>
        </FormActions>
      </PostForm>
    </article>
  )
}
