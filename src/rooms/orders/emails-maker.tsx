import { formatMoment } from '#kit/dates'
import { formatCents } from '#kit/money'
import { LetterButton, LetterPieces, LetterTable, LetterText, LetterTitle, Quote } from '#rooms/mail'
import { routes } from '#routes'
import type { Told } from './emails-buyer.tsx'
import { billRows, letterPieces } from './letter-rows.ts'
import { messages } from './messages.ts'
import type { OrderWithLines } from './read-purchase.ts'
import { shortReference } from './rules.ts'

const t = messages.fr.letters

/** What the maker must know of the purchase around her order. */
export type Around = { buyer: string; giftNote: string; hidePrices: boolean }

export function newOrder(order: OrderWithLines, { buyer, giftNote, hidePrices }: Around): Told {
  return {
    subject: t.fresh.subject(order.total),
    body: (
      <>
        <LetterTitle>{t.fresh.title}</LetterTitle>
        <LetterText>{t.fresh.words(buyer)}</LetterText>
        <MoneyOf order={order} />
        <LetterText>{dueOf(order)}</LetterText>
        {order.way === 'parcel' && <Gift note={giftNote} hidePrices={hidePrices} />}
        {order.confirmBy && <LetterText>{t.fresh.confirm(formatMoment(order.confirmBy))}</LetterText>}
        <LetterButton to={linkOf(order)}>{t.fresh.button}</LetterButton>
        <LetterText>{t.fresh.reply}</LetterText>
        <LetterText>{t.fresh.duties}</LetterText>
      </>
    ),
  }
}

/** Goes into a parcel; who hands over has nothing to slip it into. */
function Gift({ note, hidePrices }: { note: string; hidePrices: boolean }) {
  return (
    <>
      {note && <LetterText>{t.fresh.giftNote}</LetterText>}
      {note && <Quote>{note}</Quote>}
      {hidePrices && <LetterText>{t.fresh.hidePrices}</LetterText>}
    </>
  )
}

function MoneyOf({ order }: { order: OrderWithLines }) {
  const { total, fee, paymentCost } = order
  return (
    <>
      <LetterPieces pieces={letterPieces(order)} />
      <LetterTable
        rows={[
          ...billRows(order),
          [t.fresh.total, formatCents(total)],
          [t.fresh.fee, formatCents(-fee)],
          [t.fresh.cost, formatCents(-paymentCost)],
        ]}
        total={[t.fresh.part, formatCents(total - fee - paymentCost)]}
      />
    </>
  )
}

function dueOf({ way, sendBy, delivery }: OrderWithLines): string {
  return way === 'parcel' ? t.fresh.parcel(sendBy) : t.fresh.handOver(sendBy, delivery.place ?? '', delivery.town ?? '')
}

export function orderUnconfirmed(order: OrderWithLines): Told {
  return {
    subject: t.unconfirmed.subject,
    body: (
      <>
        <LetterTitle>{t.unconfirmed.title}</LetterTitle>
        <LetterText>{t.unconfirmed.words(formatMoment(order.confirmBy!))}</LetterText>
        <LetterPieces pieces={letterPieces(order)} />
        <LetterButton to={linkOf(order)}>{t.unconfirmed.button}</LetterButton>
      </>
    ),
  }
}

export function cancelledForMaker(order: OrderWithLines, keptCost: number): Told {
  const { reference, cancelledBy, cancelReason, total } = order
  return {
    subject: t.cancelledForMaker.subject(shortReference(reference)),
    body: (
      <>
        <LetterTitle>{t.cancelledForMaker.title}</LetterTitle>
        <LetterText>{t.cancelledForMaker.by[cancelledBy ?? 'house']}</LetterText>
        {cancelReason && cancelledBy === 'buyer' && (
          <>
            <LetterText>{t.cancelledForMaker.reason}</LetterText>
            <Quote>{cancelReason}</Quote>
          </>
        )}
        <LetterText>{t.cancelledForMaker.money(total, keptCost)}</LetterText>
        {cancelledBy !== 'maker' && <LetterText>{t.cancelledForMaker.dontSend}</LetterText>}
        <LetterButton to={linkOf(order)}>{t.cancelledForMaker.button}</LetterButton>
      </>
    ),
  }
}

function linkOf({ shop, reference }: OrderWithLines): string {
  return routes.orders.show({ shop, order: reference })
}
