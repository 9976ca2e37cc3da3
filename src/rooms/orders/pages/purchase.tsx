import { type Day, formatMoment } from '#kit/dates'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { addressLines } from '../address-lines.ts'
import { messages } from '../messages.ts'
import type { WholePurchase } from '../read-purchase.ts'
import { shortReference } from '../rules.ts'
import { PurchaseOrder } from './purchase-order.tsx'
import { PurchaseState } from './purchase-state.tsx'

/** Where an open purchase stands: its page waits for the bank, or for the provider to close. */
export type Standing = 'waiting' | 'checking' | 'closing' | 'decided'

type PurchasePageProps = { purchase: WholePurchase; standing: Standing; today: Day; fault?: string }

/** A purchase as its buyer sees it: is it paid, and what becomes of each shop's part. */
export function PurchasePage({ purchase, standing, today, fault }: PurchasePageProps) {
  const t = useText(messages).purchase
  return (
    <div class="stack orders-purchase">
      <header>
        <h1>{t.title(shortReference(purchase.reference))}</h1>
        <p class="muted">
          {t.placed(formatMoment(purchase.occurredAt))} · {moneyOf(purchase, t)}
        </p>
      </header>
      {fault && <Notice kind="fault">{fault}</Notice>}
      <PurchaseState purchase={purchase} standing={standing} />
      <Recipient purchase={purchase} />
      {purchase.orders.map((order) => (
        <PurchaseOrder purchase={purchase} order={order} today={today} />
      ))}
    </div>
  )
}

/** What was paid of it, and what of that is back. */
function moneyOf({ state, total, returned, orders }: WholePurchase, t: typeof messages.fr.purchase): string {
  if (state === 'open') return t.toPay(total)
  if (state === 'cancelled') return returned ? t.paidTooLate(total) : t.notPaid
  const back = orders.reduce((sum, { refunded }) => sum + refunded, 0)
  if (back === 0) return t.paid(total)
  return back < total ? t.partReturned(total, back) : t.paidAndReturned(total)
}

/** Where the parcels go and what lies in them besides, as long as one is to come or came. */
function Recipient({ purchase: { address, orders, giftNote, hidePrices } }: { purchase: WholePurchase }) {
  const t = useText(messages).purchase
  if (!orders.some(({ way, state }) => way === 'parcel' && state !== 'cancelled')) return null
  return (
    <section class="sheet stack">
      <div>
        <h2>{t.sentTo}</h2>
        {address ? (
          <address class="orders-address">
            {addressLines(address, { street: true }).map((line) => (
              <div>{line}</div>
            ))}
          </address>
        ) : (
          <p class="muted">{t.erased}</p>
        )}
      </div>
      {giftNote && (
        <div>
          <h3>{t.giftNote}</h3>
          <p class="orders-note">{giftNote}</p>
        </div>
      )}
      {hidePrices && <p>{t.hidePrices}</p>}
    </section>
  )
}

/** For who comes back from paying in a browser that has no right to see the purchase. */
export function ReturnedPage() {
  const t = useText(messages).purchase.returned
  return (
    <div class="stack">
      <h1>{t.title}</h1>
      <p>{t.words}</p>
    </div>
  )
}
