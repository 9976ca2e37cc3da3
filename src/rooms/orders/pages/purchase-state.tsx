import { formatMoment } from '#kit/dates'
import { routes } from '#routes'
import { LinkButton, PostForm, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { WholePurchase } from '../read-purchase.ts'
import type { Standing } from './purchase.tsx'

/** The first thing to know: paid, to be paid, in the bank's hands, or over; and what can be done about it. */
export function PurchaseState({ purchase, standing }: { purchase: WholePurchase; standing: Standing }) {
  const t = useText(messages).purchase
  if (purchase.state === 'paid') return <Paid purchase={purchase} />
  if (purchase.state === 'cancelled') return <Over purchase={purchase} />
  if (standing === 'checking')
    return (
      <Notice kind="info" title={t.checking}>
        {t.checkingWords}
      </Notice>
    )
  if (standing === 'closing')
    return (
      <Notice kind="info" title={t.closing}>
        {t.closingWords}
      </Notice>
    )
  return <Waiting purchase={purchase} />
}

// What is on its way or done needs no thanks any more.
function Paid({ purchase: { orders, email } }: { purchase: WholePurchase }) {
  const t = useText(messages).purchase
  if (orders.some(({ state }) => state !== 'paid')) return null
  const { confirmBy } = orders[0]!
  return (
    <Notice kind="good" title={t.thanks}>
      <p>{t.thanksWords(email)}</p>
      {confirmBy && <p>{t.confirmBy(orders.length, formatMoment(confirmBy))}</p>}
    </Notice>
  )
}

function Over({ purchase: { returned, total } }: { purchase: WholePurchase }) {
  const t = useText(messages).purchase
  return (
    <Notice kind="warning" title={returned ? t.tooLate : t.cancelled}>
      <p>{returned ? t.tooLateWords(total) : t.cancelledWords}</p>
      {returned && <p>{t.refundedWords[returned]}</p>}
      <p>
        <LinkButton to={routes.cart.show()} kind="quiet">
          {t.toCart}
        </LinkButton>
      </p>
    </Notice>
  )
}

function Waiting({ purchase: { reference, expiresAt } }: { purchase: WholePurchase }) {
  const t = useText(messages).purchase
  return (
    <Notice kind="warning" title={t.waiting}>
      <p>{t.waitingWords(formatMoment(expiresAt))}</p>
      <div class="row">
        <PostForm to={routes.purchases.pay({ reference })}>
          <SubmitButton>{t.pay}</SubmitButton>
        </PostForm>
        <PostForm to={routes.purchases.abandon({ reference })}>
          <SubmitButton kind="quiet">{t.abandon}</SubmitButton>
        </PostForm>
      </div>
    </Notice>
  )
}
