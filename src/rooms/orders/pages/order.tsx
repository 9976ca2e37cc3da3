import { formatMoment } from '#kit/dates'
import { routes } from '#routes'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { Workbench, type WorkbenchShop } from '#ui/workbench'
import { messages } from '../messages.ts'
import type { OrderLine } from '../order-queries.ts'
import type { PurchaseAddress } from '../purchase-queries.ts'
import type { OrderWithLines } from '../read-purchase.ts'
import { isAtWork, shortReference } from '../rules.ts'
import { CancelOrder, type Retyped, WorkOnOrder } from './order-acts.tsx'
import { OrderMoney } from './order-money.tsx'
import { Piece } from './piece.tsx'
import { WeighedWords } from './postage.tsx'

export type OrderPageProps = {
  shop: WorkbenchShop
  order: OrderWithLines
  address: PurchaseAddress | null
  email: string
  giftNote: string
  hidePrices: boolean
  /** What of a refund the maker would bear. */
  keptCost: number
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
      <State order={order} />
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
      <Recipient {...props} />
      <OrderMoney order={order} />
      {atWork && <CancelOrder {...props} />}
    </Workbench>
  )
}

function makingNotes({ fromStock, leadDays, bespoke }: OrderLine, { sheet }: typeof messages.fr): string[] {
  return [...(fromStock ? [] : [sheet.toMake(leadDays)]), ...(bespoke ? [sheet.bespoke] : [])]
}

function State({ order }: { order: OrderWithLines }) {
  const t = useText(messages)
  const { state, way, sendBy, confirmBy, cancelledBy, cancelReason, settledAt } = order
  if (state === 'cancelled') {
    return (
      <Notice kind="warning" title={cancelledBy ? t.order.cancelledBy[cancelledBy] : t.states.cancelled}>
        {cancelReason && <blockquote class="orders-note">{cancelReason}</blockquote>}
      </Notice>
    )
  }
  if (settledAt) {
    const words = state === 'sent' ? t.order.sentOn : t.order.handedOn
    return <Notice kind="good" title={words(formatMoment(settledAt))} />
  }
  return (
    <Notice kind="info" title={way === 'parcel' ? t.order.sendBy(sendBy) : t.order.handBy(sendBy)}>
      {state === 'paid' && confirmBy && t.order.confirmBy(formatMoment(confirmBy))}
    </Notice>
  )
}

function Recipient({ order, address, email, giftNote, hidePrices }: OrderPageProps) {
  const t = useText(messages)
  const { place = '', town = '', hours = '' } = order.delivery
  return (
    <section class="sheet stack">
      <h2>{order.way === 'parcel' ? t.purchase.sentTo : t.purchase.meeting}</h2>
      {order.way === 'hand_over' && <p>{t.purchase.meetingWords(place, town, hours)}</p>}
      <WeighedWords weighed={order.delivery.weighed ?? []} />
      {address ? (
        <Address address={address} withStreet={order.way === 'parcel'} />
      ) : (
        <p class="muted">{t.order.erased}</p>
      )}
      {address && (
        <p>
          {t.order.contact} <a href={`mailto:${email}`}>{email}</a>
          <span class="hint">{t.order.contactWords}</span>
        </p>
      )}
      {giftNote && (
        <div>
          <h3>{t.order.gift}</h3>
          <blockquote class="orders-note">{giftNote}</blockquote>
        </div>
      )}
      {hidePrices && <Notice kind="warning">{t.order.hidePrices}</Notice>}
    </section>
  )
}

// A hand-over needs no street, even where another shop of the same purchase sends a parcel there.
function Address({ address, withStreet }: { address: PurchaseAddress; withStreet: boolean }) {
  const { name, line1, line2, postcode, town, phone } = address
  const lines = withStreet ? [name, line1, line2, `${postcode} ${town}`, phone] : [name, phone]
  return (
    <address class="orders-address">
      {lines.filter(Boolean).map((line) => (
        <div>{line}</div>
      ))}
    </address>
  )
}
