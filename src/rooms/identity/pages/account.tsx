import { memberBounds } from '#base/bounds'
import type { Form } from '#base/http'
import { type Faults, noFaults } from '#base/sentences'
import { formatBytes } from '#kit/number'
import { routes } from '#routes'
import { LinkButton, PostForm, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { AddressForm, EmailForm, PasswordForm, ProfileForm } from './account-forms.tsx'

export type AccountForm = 'profile' | 'email' | 'address' | 'password'
/** `stored` is what is kept; `again` is the one form that comes back with what was typed into it. */
export type AccountProps = {
  email: string
  stored: { profile: Form; address: Form }
  /** Bytes of her pictures and files. */
  used: number
  again?: { form: AccountForm; values: Form; faults: Faults }
}

export function AccountPage({ email, stored, used, again }: AccountProps) {
  const t = useText(messages).account
  const of = (form: AccountForm, kept: Form = {}) =>
    again?.form === form ? { values: again.values, faults: again.faults } : { values: kept, faults: noFaults }
  return (
    <section class="stack">
      <h1>{t.title}</h1>
      <nav class="row" aria-label={t.title}>
        <LinkButton to={routes.purchases.index()}>{t.purchases}</LinkButton>
        <LinkButton to={routes.office.home()} kind="quiet">
          {t.workbench}
        </LinkButton>
        <PostForm to={routes.identity.closeSession()}>
          <SubmitButton kind="quiet">{t.signOut}</SubmitButton>
        </PostForm>
      </nav>
      <div class="grid">
        <ProfileForm {...of('profile', stored.profile)} />
        <EmailForm email={email} {...of('email')} />
        <AddressForm {...of('address', stored.address)} />
        <PasswordForm {...of('password')} />
        {used > 0 && <OwnSpace used={used} />}
        <OwnData />
      </div>
    </section>
  )
}

/** How much of her place is taken: who sells is bounded by it, who only buys never sees it. */
function OwnSpace({ used }: { used: number }) {
  const t = useText(messages).account
  const words = t.spaceUsed(formatBytes(used), formatBytes(memberBounds.bytes))
  return (
    <section class="sheet stack" id="place">
      <h2>{t.space}</h2>
      <p>{words}</p>
      <meter
        class="identity-space"
        aria-label={t.space}
        min={0}
        max={memberBounds.bytes}
        value={used}
        high={memberBounds.bytes * 0.9}
      >
        {words}
      </meter>
      <p class="muted small">{t.spaceWords}</p>
    </section>
  )
}

function OwnData() {
  const t = useText(messages).account
  return (
    <section class="sheet stack">
      <h2>{t.sessions}</h2>
      <p>{t.sessionsLead}</p>
      <p>
        <a href={routes.identity.sessions()}>{t.seeSessions}</a>
      </p>
      <h2>{t.data}</h2>
      <p>{t.dataLead}</p>
      <p>
        <a href={routes.identity.exportData()} download="echoppe-mes-donnees.json">
          {t.download}
        </a>
      </p>
      <h2>{t.closing}</h2>
      <p>{t.closingLead}</p>
      <p>
        <a href={routes.leaving.show()}>{t.close}</a>
      </p>
    </section>
  )
}
