import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

/** For who opens the address of a purchase without its link. It says nothing of whether there is one. */
export function LostLinkPage({ reference, isGuest }: { reference: string; isGuest: boolean }) {
  const t = useText(messages).lostLink
  const back = routes.purchases.show({ reference })
  return (
    <div class="sheet stack orders-purchase">
      <h1>{t.title}</h1>
      <p>{t.words}</p>
      <PostForm to={routes.purchases.sendLink({ reference })}>
        <p>{t.sendWords}</p>
        <FormActions>
          <SubmitButton>{t.send}</SubmitButton>
        </FormActions>
      </PostForm>
      {isGuest && (
        <p>
          {t.member} <a href={routes.identity.signIn(null, { return: back })}>{t.signIn}</a>
        </p>
      )}
    </div>
  )
}
