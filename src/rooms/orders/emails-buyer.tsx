import type { VNode } from 'preact'
import { formatCents } from '#kit/money'
import { LetterButton, LetterTable, LetterText, LetterTitle, Quote } from '#rooms/mail'
import { isProfessional, sellerNotice } from '#rooms/shops'
import { billRows, lineRows } from './letter-rows.ts'
import { messages } from './messages.ts'
import { rightWords } from './messages-days.fr.ts'
import type { OrderWithLines, WholePurchase } from './read-purchase.ts'
import { shortReference } from './rules.ts'
import { rightOf } from './withdrawal-right.ts'

/** Subject and content of a letter; `link` opens the purchase without signing in. */
export type Told = { subject: string; body: VNode }

const t = messages.fr.letters

export function purchasePaid(purchase: WholePurchase, link: string): Told {
  return {
    subject: t.paid.subject(shortReference(purchase.reference)),
    body: (
      <>
        <LetterTitle>{t.paid.title}</LetterTitle>
        <LetterText>{t.paid.words(purchase.orders.length)}</LetterText>
        <LetterButton to={link}>{t.paid.button}</LetterButton>
        <LetterText>{t.paid.link}</LetterText>
        {purchase.orders.map((order) => (
          <OrderPart order={order} />
        ))}
        <LetterTable rows={[]} total={[t.paid.total, formatCents(purchase.total)]} />
        {purchase.orders.some((order) => rightOf(order)?.kept.length) && <Withdrawal />}
      </>
    ),
  }
}

/** How to use the right, where there is one. */
function Withdrawal() {
  return (
    <>
      <LetterText>{t.paid.withdrawal}</LetterText>
      <LetterText>{t.paid.form}</LetterText>
    </>
  )
}

function OrderPart({ order }: { order: OrderWithLines }) {
  const right = rightOf(order)
  const { place = '', town = '', hours = '' } = order.delivery
  return (
    <>
      <LetterText>
        <b>{t.paid.shop(order.shopName)}</b>
      </LetterText>
      <LetterTable rows={billRows(order)} />
      <LetterText>
        {order.way === 'parcel'
          ? t.paid.parcel(order.sendBy, order.arrivesFrom, order.arrivesTo)
          : t.paid.handOver(place, town, hours, order.arrivesFrom)}
      </LetterText>
      {right && <LetterText>{rightWords(right)}</LetterText>}
      <LetterTable rows={sellerRows(order)} />
    </>
  )
}

/** A private person's address is told only to who has bought from her. */
function sellerRows({ seller }: OrderWithLines): [string, string][] {
  const rows = sellerNotice(seller).map(({ label, value }): [string, string] => [label, value])
  return isProfessional(seller) || !seller.email ? rows : [...rows, [t.paid.write, seller.email]]
}

export function paidTooLate(purchase: WholePurchase, link: string): Told {
  return {
    subject: t.tooLate.subject(shortReference(purchase.reference)),
    body: (
      <>
        <LetterTitle>{t.tooLate.title}</LetterTitle>
        <LetterText>{t.tooLate.words(purchase.total)}</LetterText>
        <LetterText>{t.tooLate.sorry}</LetterText>
        <LetterButton to={link}>{t.tooLate.button}</LetterButton>
      </>
    ),
  }
}

export function orderDone(order: OrderWithLines, link: string): Told {
  const { shopName, tracking } = order
  const sent = order.state === 'sent'
  return {
    subject: sent ? t.sent.subject(shopName) : t.handedOver.subject(shopName),
    body: (
      <>
        <LetterTitle>{sent ? t.sent.title : t.handedOver.title}</LetterTitle>
        <LetterText>
          {sent ? t.sent.words(shopName, order.arrivesFrom, order.arrivesTo) : t.handedOver.words(shopName)}
        </LetterText>
        {tracking && <LetterText>{t.sent.tracking(tracking)}</LetterText>}
        <LetterTable rows={lineRows(order)} />
        <LetterButton to={link}>{t.sent.button}</LetterButton>
      </>
    ),
  }
}

export function orderCancelled(order: OrderWithLines, link: string): Told {
  const { shopName, cancelledBy, cancelReason, total } = order
  return {
    subject: t.cancelled.subject(shopName),
    body: (
      <>
        <LetterTitle>{t.cancelled.title}</LetterTitle>
        <LetterText>{t.cancelled.by[cancelledBy ?? 'house'](shopName)}</LetterText>
        {cancelReason && cancelledBy === 'maker' && (
          <>
            <LetterText>{t.cancelled.reason}</LetterText>
            <Quote>{cancelReason}</Quote>
          </>
        )}
        <LetterText>{t.cancelled.refund(total)}</LetterText>
        <LetterButton to={link}>{t.cancelled.button}</LetterButton>
      </>
    ),
  }
}
