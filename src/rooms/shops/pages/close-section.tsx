import type { Faults } from '#base/sentences'
import { dayOf, formatDay } from '#kit/dates'
import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { ShopSettings } from '../settings-query.ts'

/** What closing does and what goes on stands before the button, which is folded: nobody closes a shop by a slip. */
export function CloseSection({ shop }: { shop: ShopSettings }) {
  const t = useText(messages).settings.close
  return (
    <details class="shops-close" id="fermer">
      <summary>{t.title}</summary>
      <PostForm to={routes.shops.close({ shop: shop.id })}>
        <p>{t.words}</p>
        <p>{t.instead}</p>
        <FormActions>
          <SubmitButton kind="danger">{t.submit}</SubmitButton>
          <a href={routes.shops.pace({ shop: shop.id })}>{t.holidays}</a>
        </FormActions>
      </PostForm>
    </details>
  )
}

/** Of a closed shop: since when, and the way back. */
export function ReopenSection({ shop, faults }: { shop: ShopSettings; faults?: Faults }) {
  const t = useText(messages).settings.close
  return (
    <section class="sheet stack" id="ouverture">
      <h2>{t.closed(formatDay(dayOf(shop.closedAt!)))}</h2>
      <PostForm to={routes.shops.reopen({ shop: shop.id })} faults={faults}>
        <p>{t.closedWords}</p>
        <FormActions>
          <SubmitButton>{t.reopen}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}
