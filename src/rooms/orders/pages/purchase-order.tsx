import type { Day } from '#kit/dates'
import { sellerNotice } from '#rooms/shops'
import { routes } from '#routes'
import { Facts } from '#ui/facts'
import { FormActions, PostForm, SubmitButton, TextField } from '#ui/fields'
import { Notice } from '#ui/notice'
import { EuroSplit } from '#ui/split'
import { useText } from '#ui/text'
import { isBespoke, isLate, mayCancel } from '../may-cancel.ts'
import { messages } from '../messages.ts'
import type { OrderWithLines, WholePurchase } from '../read-purchase.ts'
import { partsOf } from '../title-of.ts'
import { Piece } from './piece.tsx'
import { factsOf } from './purchase-facts.tsx'

type OrderProps = { order: OrderWithLines }
type OwnOrderProps = OrderProps & { purchase: WholePurchase; today: Day }

/** One shop's part of a purchase: what, when, from whom, where each euro goes, and the way out. */
export function PurchaseOrder({ purchase, order, today }: OwnOrderProps) {
  const t = useText(messages).purchase
  const { madeToOrder } = useText(messages).cart
  const picture = (name: string) => routes.purchases.picture({ reference: purchase.reference, name })
  return (
    <section class="sheet stack" aria-labelledby={`order-${order.id}`}>
      <div class="row orders-title">
        <h2 id={`order-${order.id}`}>{t.orderTitle(order.shopName)}</h2>
        <span class={`orders-state ${order.state}`}>{t.orderStates[order.state]}</span>
      </div>
      <Cancelled order={order} />
      {isLate(order, today) && (
        <Notice kind="warning" title={t.lateTitle(order.sendBy)}>
          {t.lateWords}
        </Notice>
      )}
      <ul class="orders-pieces">
        {order.lines.map((line) => (
          <Piece
            piece={line}
            picture={purchase.address ? picture : undefined}
            notes={[...partsOf(line), ...(line.fromStock ? [] : [madeToOrder])]}
          />
        ))}
      </ul>
      <Facts items={factsOf(order, useText(messages), today)} />
      <details>
        <summary>{t.seller}</summary>
        <Facts items={sellerNotice(order.seller)} />
      </details>
      {order.paidAt && order.state !== 'cancelled' && (
        <>
          <h3>{t.split}</h3>
          <BuyerSplit order={order} />
        </>
      )}
      {mayCancel(order, today) && <CancelForm {...{ purchase, order, today }} />}
    </section>
  )
}

function Cancelled({ order: { cancelledBy, cancelReason, refunded, refundState } }: OrderProps) {
  const t = useText(messages).purchase
  if (!cancelledBy) return null
  return (
    <div>
      <p>{t.cancelledBy[cancelledBy]}</p>
      {cancelReason && <blockquote class="orders-note">{cancelReason}</blockquote>}
      <p>
        <b>{t.refunded(refunded)}</b> {refundState && t.refundedWords[refundState]}
      </p>
    </div>
  )
}

/** Shorter than the maker's: what is hers, the cooperative's, the provider's. */
function BuyerSplit({ order: { total, fee, paymentCost } }: OrderProps) {
  const t = useText(messages).split
  return (
    <EuroSplit
      total={total}
      parts={[
        { label: t.makerPartBuyer, cents: total - fee - paymentCost, tone: 1 },
        { label: t.feeBuyer, cents: fee, tone: 2 },
        { label: t.paymentCost, cents: paymentCost, tone: 3 },
      ]}
    />
  )
}

function CancelForm({ purchase, order, today }: OwnOrderProps) {
  const t = useText(messages).purchase
  const words = isLate(order, today) ? t.cancelLate : isBespoke(order) ? t.cancelBespoke : t.cancelWords
  return (
    <details>
      <summary>{t.cancel}</summary>
      <PostForm to={routes.purchases.cancelOrder({ reference: purchase.reference, order: order.reference })}>
        <p>{words}</p>
        <TextField name="reason" label={t.cancelReason} required={false} maxLength={500} />
        <FormActions>
          <SubmitButton kind="danger">{t.cancel}</SubmitButton>
        </FormActions>
      </PostForm>
    </details>
  )
}
