import { formatMoment } from '#kit/dates'
import { quantityWords } from '#rooms/catalogue'
import { routes } from '#routes'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import { addressLines } from '../address-lines.ts'
import { messages } from '../messages.ts'
import type { OrderLine } from '../order-queries.ts'
import type { OrderSheet } from '../order-sheet-queries.ts'
import { shortReference } from '../rules.ts'
import { pairsOf, partsOf } from '../title-of.ts'
import { Answers, type PictureLink } from './answers.tsx'
import { WeighedWords } from './postage.tsx'

/** What to make, for whom, by when: on paper at the bench, or on a telephone. Never a price, it may go in the parcel. */
export function WorkSheet({ order }: { order: OrderSheet }) {
  const t = useText(messages)
  const { shop, reference, way, sendBy, paidAt, address } = order
  const picture = address ? (name: string) => routes.orders.picture({ shop, order: reference, name }) : undefined
  return (
    <article class="sheet orders-sheet" aria-label={t.order.title(shortReference(reference))}>
      <header>
        <p class="orders-sheet-number">{shortReference(reference)}</p>
        <p>
          <b>{way === 'parcel' ? t.order.sendBy(sendBy) : t.order.handBy(sendBy)}</b>
          {paidAt && <span class="muted small">{t.order.paidAt(formatMoment(paidAt))}</span>}
        </p>
      </header>
      <ol class="orders-sheet-lines">
        {order.lines.map((line) => (
          <SheetLine line={line} picture={picture} />
        ))}
      </ol>
      <Whom order={order} />
    </article>
  )
}

function SheetLine({ line, picture }: { line: OrderLine; picture?: PictureLink }) {
  const t = useText(messages)
  const { photoKey, category, listing, title, quantity, measure, sku } = line
  return (
    <li>
      <Photo {...{ photoKey }} placeholder={{ category: category ?? '', seed: listing }} alt="" width={180} eager />
      <div class="orders-sheet-words">
        <p class="orders-sheet-title">
          <b class="orders-sheet-count">{quantityWords(quantity, measure)} ×</b> {title}
        </p>
        <Picked line={line} />
        <PartsOfKit line={line} />
        <Answers answers={line.answers} picture={picture} large />
        <p class="small">
          {line.fromStock ? t.sheet.fromStock : t.sheet.toMake(line.leadDays)}
          {line.bespoke && ` ${t.sheet.bespoke}`} {sku && t.order.sku(sku)}
        </p>
      </div>
    </li>
  )
}

/** What goes into the parcel of these kits, all together. */
function PartsOfKit({ line }: { line: OrderLine }) {
  const parts = partsOf(line)
  if (parts.length === 0) return null
  return (
    <ul class="small">
      {parts.map((part) => (
        <li>{part}</li>
      ))}
    </ul>
  )
}

function Picked({ line }: { line: OrderLine }) {
  const pairs = pairsOf(line)
  if (pairs.length === 0) return null
  return (
    <dl class="orders-answers">
      {pairs.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Whom({ order }: { order: OrderSheet }) {
  const t = useText(messages)
  const { way, delivery, address, giftNote, hidePrices } = order
  const { place = '', town = '', hours = '' } = delivery
  return (
    <footer>
      <div>
        <h2>{way === 'parcel' ? t.purchase.sentTo : t.purchase.meeting}</h2>
        {way === 'hand_over' && <p>{t.purchase.meetingWords(place, town, hours)}</p>}
        <WeighedWords weighed={delivery.weighed ?? []} />
        {address ? (
          <address class="orders-address">
            {addressLines(address, { street: way === 'parcel' }).map((line) => (
              <div>{line}</div>
            ))}
          </address>
        ) : (
          <p class="muted">{t.order.erased}</p>
        )}
      </div>
      {way === 'parcel' && (giftNote || hidePrices) && (
        <div>
          <h2>{t.order.gift}</h2>
          {giftNote && <blockquote class="orders-note">{giftNote}</blockquote>}
          {hidePrices && <p>{t.order.hidePrices}</p>}
        </div>
      )}
    </footer>
  )
}
