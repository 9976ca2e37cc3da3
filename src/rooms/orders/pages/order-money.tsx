import { formatCents } from '#kit/money'
import { Facts } from '#ui/facts'
import { EuroSplit } from '#ui/split'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { OrderWithLines } from '../read-purchase.ts'

/** Where each euro of an order goes, to the cent, for its maker. */
export function OrderMoney({ order }: { order: OrderWithLines }) {
  const t = useText(messages)
  const { items, discount, discountCode, deliveryPrice, total, fee, feeVat, paymentCost, state, settledAt } = order
  const standing = state === 'cancelled' ? t.order.moneyBack : settledAt ? t.order.moneyDue : t.order.moneyHeld
  return (
    <section class="sheet stack">
      <h2>{t.order.money}</h2>
      <Facts
        items={[
          { label: t.split.items, value: formatCents(items + discount) },
          ...(discountCode ? [{ label: t.cart.codeUsed(discountCode), value: codeWords(discount, t) }] : []),
          { label: t.split.delivery, value: formatCents(deliveryPrice) },
        ]}
      />
      <EuroSplit
        total={total}
        parts={[
          { label: t.split.makerPart, cents: total - fee - paymentCost, tone: 1 },
          { label: t.split.fee(feeVat), cents: fee, tone: 2 },
          { label: t.split.paymentCost, cents: paymentCost, tone: 3 },
        ]}
      />
      <p class="muted">{standing}</p>
    </section>
  )
}

function codeWords(discount: number, { cart }: typeof messages.fr): string {
  return discount > 0 ? formatCents(-discount) : cart.deliveryFree
}
