import type { Form } from '#base/http'
import { type Faults, noFaults } from '#base/sentences'
import { routes } from '#routes'
import { HiddenField, PostForm, SubmitButton, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

type AlertFormProps = { listing: number | string; email: string | null; values?: Form; faults?: Faults }

/** “Me prévenir”: a member's address is known, a guest writes hers. */
export function AlertForm({ listing, email, values = {}, faults }: AlertFormProps) {
  const t = useText(messages).form
  return (
    <PostForm to={routes.alerts.ask()} faults={faults} class="sheet alerts-form">
      <HiddenField name="listing" value={listing} />
      <h2>{t.legend}</h2>
      <p class="small">
        {t.words} {email !== null && t.toMember(email)}
      </p>
      {email === null && (
        <TextField
          name="email"
          type="email"
          label={t.email}
          value={text(values.email)}
          fault={(faults ?? noFaults).fields.email}
          autoComplete="email"
          required
        />
      )}
      <SubmitButton kind="quiet">{t.submit}</SubmitButton>
    </PostForm>
  )
}

/** The same on a page of its own, where something was wrong with it. */
export function AlertPage(props: AlertFormProps) {
  const t = useText(messages).form
  return (
    <div class="stack">
      <h1>{t.title}</h1>
      <AlertForm {...props} />
      {/^[1-9]\d*$/.test(String(props.listing)) && (
        <p>
          <a href={routes.storefront.listing({ piece: props.listing })}>{t.back}</a>
        </p>
      )}
    </div>
  )
}
