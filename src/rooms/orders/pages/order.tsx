import { type Day, formatMoment } from '#kit/dates'
import { routes } from '#routes'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { Workbench, type WorkbenchShop } from '#ui/workbench'
import { isLate } from '../may-cancel.ts'
import { messages } from '../messages.ts'
import type { OrderLine } from '../order-queries.ts'
import type { PurchaseAddress } from '../purchase-queries.ts'
import type { OrderWithLines } from '../read-purchase.ts'
import { isAtWork, shortReference } from '../rules.ts'
import { partsOf } from '../title-of.ts'
import { CancelOrder, type Retyped, WorkOnOrder } from './order-acts.tsx'
import { OrderMoney } from './order-money.tsx'
import { OrderRecipient } from './order-recipient.tsx'
import { Piece } from './piece.tsx'

export type OrderPageProps = {
  shop: WorkbenchShop
  order: OrderWithLines
  address: PurchaseAddress | null
  email: string
  giftNote: string
  hidePrices: boolean
  /** What of a refund the maker would bear. */
  keptCost: number
  today: Day
} & Retyped

/** All that the maker needs to fulfil one order: what, to whom, by when, and where its money goes. */
export function OrderPage(props: OrderPageProps) {
  const { shop, order, faults } = props
  const text = useText(messages)
  const t = text.order
  const atWork = isAtWork(order.state)
  const picture = (name: string) => routes.orders.picture({ shop: shop.id, order: order.reference, name })
  return (
    <Workbench shop={shop} current="orders" title={t.title(shortReference(order.reference))}>
      <p class="row">
        <a href={routes.orders.index({ shop: shop.id })}>{t.all}</a>
        <a href={routes.orders.sheet({ shop: shop.id, order: order.reference })}>{text.sheet.link}</a>
        {order.paidAt && <span class="muted">{t.paidAt(formatMoment(order.paidAt))}</span>}
      </p>
      {faults.general && <Notice kind="fault">{faults.general}</Notice>}
      <State order={order} today={props.today} />
      {atWork && <WorkOnOrder {...props} />}
      <section class="sheet stack">
        <h2>{atWork ? t.make : text.split.items}</h2>
        <ul class="orders-pieces">
          {order.lines.map((line) => (
            <Piece piece={line} picture={props.address ? picture : undefined} notes={makingNotes(line, text)}>
              {line.sku && <p class="muted small">{t.sku(line.sku)}</p>}
            </Piece>
          ))}
        </ul>
      </section>
      <OrderRecipient {...props} />
      <OrderMoney order={order} keptCost={props.keptCost} />
      {atWork && <CancelOrder {...props} />}
    </Workbench>
  )
}

function makingNotes(line: OrderLine, { sheet }: typeof messages.fr): string[] {
  const { fromStock, leadDays, bespoke } = line
  return [...partsOf(line), ...(fromStock ? [] : [sheet.toMake(leadDays)]), ...(bespoke ? [sheet.bespoke] : [])]
}

function State({ order, today }: { order: OrderWithLines; today: Day }) {
  const t = useText(messages)
  const { state, way, sendBy, confirmBy, cancelledBy, cancelReason, settledAt, tracking } = order
  const late = isLate(order, today)
  if (state === 'cancelled') {
    return (
      <Notice kind="warning" title={cancelledBy ? t.order.cancelledBy[cancelledBy] : t.states.cancelled}>
        {cancelReason && <blockquote class="orders-note">{cancelReason}</blockquote>}
      </Notice>
    )
  }
  if (settledAt) {
    const words = state === 'sent' ? t.order.sentOn : t.order.handedOn
    return (
      <Notice kind="good" title={words(formatMoment(settledAt))}>
        {tracking && <p>{t.order.trackedBy(tracking)}</p>}
      </Notice>
    )
  }
  return (
    <Notice
      kind={late ? 'warning' : 'info'}
      title={late ? t.order.lateSince(sendBy) : way === 'parcel' ? t.order.sendBy(sendBy) : t.order.handBy(sendBy)}
    >
      {late && <p>{t.order.lateWords}</p>}
      {state === 'paid' && confirmBy && <p>{t.order.confirmBy(formatMoment(confirmBy))}</p>}
    </Notice>
  )
}
