import { TextField } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { leastPassword, mostPassword } from '../rules.ts'

type Given = { value?: string; fault?: string; name?: string; label?: string; hint?: string }

/** Her address; what browsers fill in for a sign-in as its user name. */
export function EmailField({ name = 'email', label, ...field }: Given) {
  const t = useText(messages).fields
  return <TextField {...field} name={name} label={label ?? t.email} type="email" autoComplete="email" required />
}

/** The password she has. */
export function PasswordField({ name = 'password', label, ...field }: Omit<Given, 'value'>) {
  const t = useText(messages).fields
  return <Password {...field} name={name} label={label ?? t.password} autoComplete="current-password" />
}

/** The password she will have: browsers offer to make one and to keep it. */
export function NewPasswordField({ label, fault }: Pick<Given, 'label' | 'fault'>) {
  const t = useText(messages).fields
  const hint = t.passwordHint(leastPassword)
  return <Password {...{ hint, fault }} name="password" label={label ?? t.newPassword} autoComplete="new-password" />
}

type PasswordProps = Given & { name: string; label: string; autoComplete: 'current-password' | 'new-password' }

function Password(field: PasswordProps) {
  const { show, hide } = useText(messages).fields
  return <TextField {...field} type="password" maxLength={mostPassword} required data-show={show} data-hide={hide} />
}
