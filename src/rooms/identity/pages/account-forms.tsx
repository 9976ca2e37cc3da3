import { showEmail } from '#kit/email'
import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { EmailField, NewPasswordField, PasswordField } from './entry-fields.tsx'
import type { FormProps } from './props.ts'

export function ProfileForm({ values, faults }: FormProps) {
  const { account: t, fields } = useText(messages)
  return (
    <section class="sheet stack">
      <h2>{t.profile}</h2>
      <PostForm to={routes.identity.updateAccount()} faults={faults}>
        <TextField
          name="name"
          label={fields.name}
          hint={fields.nameHint}
          value={text(values.name)}
          fault={faults.fields.name}
          autoComplete="name"
          required
        />
        <FormActions>
          <SubmitButton>{t.saveProfile}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}

/** The address she has, and how to have another: it is hers once she has read the letter there. */
export function EmailForm({ values, faults, email }: FormProps & { email: string }) {
  const t = useText(messages).account
  return (
    <section class="sheet stack">
      <h2>{t.email}</h2>
      <p>{t.emailNow(showEmail(email))}</p>
      <p class="muted">{t.emailLead}</p>
      <PostForm to={routes.identity.askEmail()} faults={faults}>
        <EmailField label={t.newEmail} value={text(values.email)} fault={faults.fields.email} />
        <PasswordField fault={faults.fields.password} />
        <FormActions>
          <SubmitButton>{t.changeEmail}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}

export function AddressForm({ values, faults }: FormProps) {
  const t = useText(messages).account
  const lines = [
    { name: 'name', label: t.addressName, autoComplete: 'shipping name', required: true },
    { name: 'line1', label: t.line1, autoComplete: 'shipping address-line1', required: true },
    { name: 'line2', label: t.line2, autoComplete: 'shipping address-line2', required: false },
    { name: 'postcode', label: t.postcode, autoComplete: 'shipping postal-code', required: true },
    { name: 'town', label: t.town, autoComplete: 'shipping address-level2', required: true },
  ] as const
  return (
    <section class="sheet stack">
      <h2>{t.address}</h2>
      <p class="muted">{t.addressLead}</p>
      <PostForm to={routes.identity.updateAddress()} faults={faults}>
        {lines.map((line) => (
          <TextField {...line} value={text(values[line.name])} fault={faults.fields[line.name]} />
        ))}
        <FormActions>
          <SubmitButton>{t.saveAddress}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}

export function PasswordForm({ faults }: FormProps) {
  const t = useText(messages).account
  return (
    <section class="sheet stack">
      <h2>{t.password}</h2>
      <p class="muted">{t.passwordLead}</p>
      <PostForm to={routes.identity.changePassword()} faults={faults}>
        <PasswordField name="current" label={t.current} fault={faults.fields.current} />
        <NewPasswordField fault={faults.fields.password} />
        <FormActions>
          <SubmitButton>{t.savePassword}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}
