import { routes } from '#routes'
import { CheckField, FormActions, HiddenField, PostForm, SubmitButton, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { EmailField, NewPasswordField } from './entry-fields.tsx'
import type { FormProps } from './props.ts'

export function SignUpPage({ values, faults }: FormProps) {
  const { signUp: t, fields } = useText(messages)
  const back = text(values.return)
  return (
    <article class="sheet stack identity-entry">
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <PostForm to={routes.identity.createAccount()} faults={faults}>
        <HiddenField name="return" value={back} />
        <TextField
          name="name"
          label={fields.name}
          hint={fields.nameHint}
          value={text(values.name)}
          fault={faults.fields.name}
          autoComplete="name"
          maxLength={80}
          required
        />
        <EmailField value={text(values.email)} fault={faults.fields.email} />
        <NewPasswordField label={fields.password} fault={faults.fields.password} />
        <CheckField
          name="agreed"
          label={t.agree}
          checked={values.agreed === 'yes'}
          hint={<Documents />}
          fault={faults.fields.agreed}
          required
        />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </PostForm>
      <p class="muted">
        {t.have} <a href={routes.identity.signIn(null, { return: back })}>{t.signIn}</a>
      </p>
    </article>
  )
}

function Documents() {
  const t = useText(messages).signUp
  return (
    <>
      <a href={routes.storefront.terms()}>{t.terms}</a> · <a href={routes.storefront.privacy()}>{t.privacy}</a>
    </>
  )
}
