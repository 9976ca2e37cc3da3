import type { Faults } from '#base/sentences'
import { showEmail } from '#kit/email'
import { routes } from '#routes'
import { FormActions, HiddenField, PostForm, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import type { EmailChange } from '../email-change-token.ts'
import { messages } from '../messages.ts'

/** Both addresses and one button; without `change` the letter's link changes nothing of who is signed in. */
export function EmailChangePage({ change, token, faults }: { change?: EmailChange; token: string; faults: Faults }) {
  const t = useText(messages).email
  return (
    <article class="sheet stack identity-entry">
      <h1>{change ? t.title : t.overTitle}</h1>
      {change ? (
        <PostForm to={routes.identity.changeEmail()} faults={faults}>
          <HiddenField name="token" value={token} />
          <p>{t.fromTo(showEmail(change.from), showEmail(change.to))}</p>
          <FormActions>
            <SubmitButton>{t.submit}</SubmitButton>
          </FormActions>
        </PostForm>
      ) : (
        <p>
          {t.over} <a href={routes.identity.account()}>{t.back}</a>
        </p>
      )}
    </article>
  )
}
