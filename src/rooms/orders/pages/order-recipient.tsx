import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { addressLines } from '../address-lines.ts'
import { messages } from '../messages.ts'
import type { OrderPageProps } from './order.tsx'
import { WeighedWords } from './postage.tsx'

/** To whom and where it goes, and what lies in the parcel besides; of a cancelled order, whom it was for. */
export function OrderRecipient({ order, address, email, giftNote, hidePrices }: OrderPageProps) {
  const t = useText(messages)
  const { place = '', town = '', hours = '' } = order.delivery
  const isOver = order.state === 'cancelled'
  const byParcel = order.way === 'parcel'
  return (
    <section class="sheet stack">
      <h2>{isOver ? t.order.whom : byParcel ? t.purchase.sentTo : t.purchase.meeting}</h2>
      {!isOver && !byParcel && <p>{t.purchase.meetingWords(place, town, hours)}</p>}
      {!isOver && <WeighedWords weighed={order.delivery.weighed ?? []} />}
      {address ? (
        <address class="orders-address">
          {addressLines(address, { street: byParcel && !isOver }).map((line) => (
            <div>{line}</div>
          ))}
        </address>
      ) : (
        <p class="muted">{t.order.erased}</p>
      )}
      {address && (
        <p>
          {t.order.contact} <a href={`mailto:${email}`}>{email}</a>
          <span class="hint">{t.order.contactWords}</span>
        </p>
      )}
      {byParcel && !isOver && <Gift note={giftNote} hidePrices={hidePrices} />}
    </section>
  )
}

function Gift({ note, hidePrices }: { note: string; hidePrices: boolean }) {
  const t = useText(messages).order
  return (
    <>
      {note && (
        <div>
          <h3>{t.gift}</h3>
          <blockquote class="orders-note">{note}</blockquote>
        </div>
      )}
      {hidePrices && <Notice kind="warning">{t.hidePrices}</Notice>}
    </>
  )
}
