import { noFaults } from '#base/sentences'
import { routes } from '#routes'
import { FormActions, HiddenField, PostForm, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

type Props = { token: string; recipient: string }

export function UnsubscribePage({ token, recipient }: Props) {
  const t = useText(messages).unsubscribe
  return (
    <article class="sheet stack">
      <h1>{t.title}</h1>
      <p>{t.ask(recipient)}</p>
      <p class="muted">{t.kept}</p>
      <PostForm to={routes.mail.confirmUnsubscribe({ token })} faults={noFaults}>
        <FormActions>
          <SubmitButton>{t.confirm}</SubmitButton>
        </FormActions>
      </PostForm>
    </article>
  )
}

export function UnsubscribedPage({ token, recipient, again }: Props & { again: boolean }) {
  const t = useText(messages).unsubscribe
  return (
    <article class="sheet stack">
      <h1>{again ? t.backTitle : t.doneTitle}</h1>
      <p>{again ? t.back(recipient) : t.done(recipient)}</p>
      {!again && (
        <PostForm to={routes.mail.confirmUnsubscribe({ token })} faults={noFaults}>
          <HiddenField name="again" value="yes" />
          <SubmitButton kind="quiet">{t.again}</SubmitButton>
        </PostForm>
      )}
    </article>
  )
}
