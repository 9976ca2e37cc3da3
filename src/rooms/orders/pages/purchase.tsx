import { formatMoment } from '#kit/dates'
import { formatCents } from '#kit/money'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { WholePurchase } from '../read-purchase.ts'
import { shortReference } from '../rules.ts'
import { PurchaseOrder } from './purchase-order.tsx'
import { PurchaseState } from './purchase-state.tsx'

/** Where an open purchase stands: its page waits for the bank, or for the provider to close. */
export type Standing = 'waiting' | 'checking' | 'closing' | 'decided'

type PurchasePageProps = { purchase: WholePurchase; standing: Standing; fault?: string }

/** A purchase as its buyer sees it: is it paid, and what becomes of each shop's part. */
export function PurchasePage({ purchase, standing, fault }: PurchasePageProps) {
  const t = useText(messages).purchase
  return (
    <div class="stack orders-purchase">
      <header>
        <h1>{t.title(shortReference(purchase.reference))}</h1>
        <p class="muted">
          {t.placed(formatMoment(purchase.occurredAt))} · {formatCents(purchase.total)}
        </p>
      </header>
      {fault && <Notice kind="fault">{fault}</Notice>}
      <PurchaseState purchase={purchase} standing={standing} />
      <Recipient purchase={purchase} />
      {purchase.orders.map((order) => (
        <PurchaseOrder purchase={purchase} order={order} />
      ))}
    </div>
  )
}

function Recipient({ purchase: { address, orders, giftNote, hidePrices } }: { purchase: WholePurchase }) {
  const t = useText(messages).purchase
  const byParcel = orders.some(({ way }) => way === 'parcel')
  if (!byParcel && !giftNote && !hidePrices) return null
  return (
    <section class="sheet stack">
      {byParcel && (
        <div>
          <h2>{t.sentTo}</h2>
          {address ? (
            <address class="orders-address">
              {[address.name, address.line1, address.line2, `${address.postcode} ${address.town}`]
                .filter(Boolean)
                .map((line) => (
                  <div>{line}</div>
                ))}
            </address>
          ) : (
            <p class="muted">{t.erased}</p>
          )}
        </div>
      )}
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
