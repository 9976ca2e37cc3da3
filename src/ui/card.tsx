import { type Day, formatShortDay } from '#kit/dates'
import { type Cents, formatCents, formatUnitCents } from '#kit/money'
import { typeset } from '#kit/typeset'
import { routes } from '#routes'
import { messages } from './messages.ts'
import { Photo } from './photo.tsx'
import { useText } from './text.tsx'

export type Card = {
  id: number
  /** Slug and id, as addresses show it: 'bol-a-the-123'. */
  piece: string
  universe: string
  title: string
  shopName: string
  shopSlug: string
  town: string
  /** Whose public holidays its maker keeps. */
  department: string
  price: Cents
  /** Other variants cost more. */
  priceFrom?: boolean
  /** How a supply is counted, where not by the piece; then what one step is ("les 10 cm"), and the price of the unit. */
  measure?: { unit: 'piece' | 'cm' | 'gram'; unitStep: number; lot: number | null; minimum: number } | null
  stepName?: string
  /** Cents, of which there may be a fraction. */
  unitPrice?: { cents: number; per: 'metre' | 'kilogram' | 'piece' } | null
  /** For one piece alone; null where it is only handed over. */
  deliveryPrice: Cents | null
  photoKey: string | null
  photoFocus?: { x: number; y: number }
  photoThumb?: string
  category: string
  kilometres?: number
  /** The buyer has a say in it: a name, a picture. */
  personalised?: boolean
  /** Made to order, in so many working days; then the day on which one ordered now is sent. */
  leadDays?: number | null
  sendBy?: Day | null
  /** The shop's holidays; it is full until. */
  awayFrom?: Day | null
  awayUntil?: Day | null
  fullUntil?: Day | null
}

export const pieceUrl = ({ universe, piece }: Pick<Card, 'universe' | 'piece'>): string =>
  universe === 'supplies' ? routes.storefront.supply({ piece }) : routes.storefront.listing({ piece })

/** All of a card but what differs by who looks: search renders it once and keeps it (`HitList`, `CardList`). */
export function CardInside({ card, eager }: { card: Card; eager?: boolean }) {
  return (
    <>
      <Photo
        photoKey={card.photoKey}
        placeholder={{ category: card.category, seed: card.id }}
        alt=""
        width={300}
        sizes="(max-width: 46rem) 45vw, 18rem"
        eager={eager}
      />
      <a class="card-title" href={pieceUrl(card)}>
        {typeset(card.title)}
      </a>
      <span class="card-maker">
        {card.shopName} · {card.town}
      </span>
      <CardPrice card={card} />
      <CardPromise card={card} />
    </>
  )
}

/** What a buyer with a date in mind must know before she opens it. */
function CardPromise({ card }: { card: Card }) {
  const t = useText(messages).card
  const { awayUntil, fullUntil, sendBy, personalised } = card
  const day = awayUntil
    ? t.awayUntil(formatShortDay(awayUntil))
    : fullUntil
      ? t.fullUntil(formatShortDay(fullUntil))
      : sendBy && t.madeToOrder(formatShortDay(sendBy))
  const words = [day, personalised && t.personalised].filter(Boolean).join(' · ')
  return words ? <small class="card-promise">{words}</small> : null
}

export function CardNear({ kilometres }: { kilometres: number }) {
  return <span class="card-near">{useText(messages).card.near(kilometres)}</span>
}

function CardPrice({ card }: { card: Card }) {
  const t = useText(messages).card
  return (
    <span class="card-price">
      {card.priceFrom && `${t.from} `}
      <b>{formatCents(card.price)}</b> {card.stepName && `${card.stepName} `}
      {card.unitPrice && (
        <small class="card-unit">{t.per[card.unitPrice.per](formatUnitCents(card.unitPrice.cents))} </small>
      )}
      <Delivery price={card.deliveryPrice} />
    </span>
  )
}

function Delivery({ price }: { price: Cents | null }) {
  const t = useText(messages).card
  if (price === null) return <small>{t.handOverOnly}</small>
  return <small>{price === 0 ? t.freeDelivery : t.delivery(formatCents(price))}</small>
}
