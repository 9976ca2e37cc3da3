import { formatCents } from '#kit/money'
import { sellerNotice } from '#rooms/shops'
import { routes } from '#routes'
import { Facts } from '#ui/facts'
import { FormActions, PostForm, SubmitButton, TextField } from '#ui/fields'
import { EuroSplit } from '#ui/split'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { OrderWithLines, WholePurchase } from '../read-purchase.ts'
import { isAtWork, shortReference } from '../rules.ts'
import { rightOf } from '../withdrawal-right.ts'
import { Piece } from './piece.tsx'

type OrderProps = { order: OrderWithLines }

/** One shop's part of a purchase: what, when, from whom, where each euro goes, and the way out. */
export function PurchaseOrder({ purchase, order }: OrderProps & { purchase: WholePurchase }) {
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
      <ul class="orders-pieces">
        {order.lines.map((line) => (
          <Piece
            piece={line}
            picture={purchase.address ? picture : undefined}
            notes={line.fromStock ? [] : [madeToOrder]}
          />
        ))}
      </ul>
      <Facts items={factsOf(order, useText(messages))} />
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
      {isAtWork(order.state) && <CancelForm purchase={purchase} order={order} />}
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

function factsOf(order: OrderWithLines, { purchase: t, cart, postage }: typeof messages.fr) {
  const { way, delivery, arrivesFrom, arrivesTo, deliveryPrice, tracking } = order
  const coming =
    way === 'parcel'
      ? [
          { label: t.leaves, value: t.leavesBy(order.sendBy) },
          { label: t.expected, value: t.between(arrivesFrom, arrivesTo) },
          ...(delivery.weighed ?? []).map((one) => ({ label: postage.label, value: postage.weighed(one) })),
        ]
      : [
          { label: t.meeting, value: t.meetingWords(delivery.place ?? '', delivery.town ?? '', delivery.hours ?? '') },
          { label: t.ready, value: t.readyFrom(arrivesFrom) },
        ]
  return [
    { label: t.number, value: shortReference(order.reference) },
    ...coming,
    ...(order.paidAt && order.seller.email ? [{ label: t.write, value: <MailTo to={order.seller.email} /> }] : []),
    ...(tracking ? [{ label: t.tracking, value: tracking }] : []),
    ...codeFact(order, cart),
    { label: cart.delivery, value: deliveryPrice === 0 ? cart.free : formatCents(deliveryPrice) },
    ...withdrawalFact(order, t),
  ]
}

function codeFact({ discount, discountCode }: OrderWithLines, cart: typeof messages.fr.cart) {
  if (!discountCode) return []
  return [{ label: cart.codeUsed(discountCode), value: discount > 0 ? formatCents(-discount) : cart.deliveryFree }]
}

function withdrawalFact(order: OrderWithLines, t: typeof messages.fr.purchase) {
  const right = rightOf(order)
  return right ? [{ label: t.withdrawal, value: t.withdrawalOf(right) }] : []
}

const MailTo = ({ to }: { to: string }) => <a href={`mailto:${to}`}>{to}</a>

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

function CancelForm({ purchase, order }: OrderProps & { purchase: WholePurchase }) {
  const t = useText(messages).purchase
  return (
    <details>
      <summary>{t.cancel}</summary>
      <PostForm to={routes.purchases.cancelOrder({ reference: purchase.reference, order: order.reference })}>
        <p>{t.cancelWords}</p>
        <TextField name="reason" label={t.cancelReason} required={false} maxLength={500} />
        <FormActions>
          <SubmitButton kind="danger">{t.cancel}</SubmitButton>
        </FormActions>
      </PostForm>
    </details>
  )
}
