import { formatCents } from '#kit/money'
import { Facts } from '#ui/facts'
import { EuroSplit } from '#ui/split'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { OrderWithLines } from '../read-purchase.ts'

type MoneyProps = { order: OrderWithLines; keptCost: number }

/** Where each euro of an order goes, to the cent, for its maker; of a cancelled one, where it went. */
export function OrderMoney({ order, keptCost }: MoneyProps) {
  const t = useText(messages)
  const { items, discount, discountCode, deliveryPrice, state } = order
  return (
    <section class="sheet stack">
      <h2>{t.order.money}</h2>
      <Facts
        items={[
          { label: t.split.items, value: formatCents(items + discount) },
          ...(discountCode ? [{ label: t.cart.codeUsed(discountCode), value: codeWords(discount, t) }] : []),
          { label: t.split.delivery, value: formatCents(deliveryPrice) },
          ...(state === 'cancelled' ? returnedFacts({ order, keptCost }, t.order) : []),
        ]}
      />
      {state === 'cancelled' ? <p class="muted">{t.order.feeBack}</p> : <Split order={order} />}
    </section>
  )
}

function returnedFacts({ order: { total, refunded }, keptCost }: MoneyProps, t: typeof messages.fr.order) {
  return [
    { label: t.paid, value: formatCents(total) },
    { label: t.returned, value: formatCents(refunded) },
    ...(keptCost > 0 ? [{ label: t.keptCost, value: formatCents(keptCost) }] : []),
  ]
}

function Split({ order: { total, fee, feeVat, paymentCost, settledAt } }: Pick<MoneyProps, 'order'>) {
  const t = useText(messages)
  return (
    <>
      <EuroSplit
        total={total}
        parts={[
          { label: t.split.makerPart, cents: total - fee - paymentCost, tone: 1 },
          { label: t.split.fee(feeVat), cents: fee, tone: 2 },
          { label: t.split.paymentCost, cents: paymentCost, tone: 3 },
        ]}
      />
      <p class="muted">{settledAt ? t.order.moneyDue : t.order.moneyHeld}</p>
    </>
  )
}

function codeWords(discount: number, { cart }: typeof messages.fr): string {
  return discount > 0 ? formatCents(-discount) : cart.deliveryFree
}
