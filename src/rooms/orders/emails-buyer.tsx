import type { VNode } from 'preact'
import { formatMoment } from '#kit/dates'
import { formatCents } from '#kit/money'
import { LetterButton, LetterFacts, LetterPieces, LetterTable, LetterText, LetterTitle, Quote } from '#rooms/mail'
import { isProfessional, sellerNotice } from '#rooms/shops'
import { addressLines } from './address-lines.ts'
import { billRows, letterPieces } from './letter-rows.ts'
import { isBespoke } from './may-cancel.ts'
import { messages } from './messages.ts'
import type { OrderWithLines, WholePurchase } from './read-purchase.ts'
import { shortReference } from './rules.ts'
import { madeToMeasure, rightOf } from './withdrawal-right.ts'

/** Subject and content of a letter; `link` opens the purchase without signing in. */
export type Told = { subject: string; body: VNode }

const t = messages.fr.letters.paid

/** The confirmation of the contract: paid, and what the shops have still to do. */
export function purchasePaid(purchase: WholePurchase, link: string): Told {
  const { orders } = purchase
  return {
    subject: t.subject(shortReference(purchase.reference)),
    body: (
      <>
        <LetterTitle>{t.title}</LetterTitle>
        <LetterText>{[t.words(orders.length), confirmWords(orders)].filter(Boolean).join(' ')}</LetterText>
        <LetterButton to={link}>{t.button}</LetterButton>
        <LetterText>{orders.every(isBespoke) ? t.link : `${t.link} ${t.cancel}`}</LetterText>
        <LetterText>{orders.length > 1 ? t.replyMany : orders[0]?.seller.email && t.reply}</LetterText>
        {orders.map((order) => (
          <OrderPart order={order} />
        ))}
        <LetterTable rows={[]} total={[t.total, formatCents(purchase.total)]} />
        <Recipient purchase={purchase} />
        {orders.some((order) => rightOf(order)?.kept.length) && <Withdrawal />}
      </>
    ),
  }
}

/** Until when the shops may confirm; nothing where they did so before this letter was written. */
function confirmWords(orders: OrderWithLines[]): string {
  const waiting = orders.find(({ state, confirmBy }) => state === 'paid' && confirmBy)
  if (!waiting) return ''
  const { paidAt, confirmBy } = waiting
  return t.confirm(orders.length, Math.round((+confirmBy! - +paidAt!) / 3_600_000), formatMoment(confirmBy!))
}

/** Where the parcels go, and what lies in them besides. */
function Recipient({ purchase: { address, orders, giftNote, hidePrices } }: { purchase: WholePurchase }) {
  if (!address || orders.every(({ way }) => way !== 'parcel')) return null
  return (
    <>
      <LetterText>
        <b>{t.sentTo}</b>
      </LetterText>
      <LetterText>{addressLines(address, { street: true }).join('\n')}</LetterText>
      {giftNote && <LetterText>{t.giftNote}</LetterText>}
      {giftNote && <Quote>{giftNote}</Quote>}
      {hidePrices && <LetterText>{t.hidePrices}</LetterText>}
    </>
  )
}

/** How to use the right, where there is one. */
function Withdrawal() {
  return (
    <>
      <LetterText>{t.withdrawal}</LetterText>
      <LetterText>{t.form}</LetterText>
    </>
  )
}

function OrderPart({ order }: { order: OrderWithLines }) {
  const right = rightOf(order)
  const made = madeToMeasure(order)
  const { place = '', town = '', hours = '' } = order.delivery
  return (
    <>
      <LetterText>
        <b>{t.shop(order.shopName)}</b>
      </LetterText>
      <LetterPieces pieces={letterPieces(order)} />
      <LetterTable rows={billRows(order)} />
      <LetterText>
        {order.way === 'parcel'
          ? t.parcel(order.sendBy, order.arrivesFrom, order.arrivesTo)
          : t.handOver(place, town, hours, order.arrivesFrom)}
      </LetterText>
      {made.length > 0 && <LetterText>{t.bespoke(made)}</LetterText>}
      {right && right.kept.length > 0 && <LetterText>{t.right(right)}</LetterText>}
      <LetterFacts rows={sellerRows(order)} />
    </>
  )
}

/** A private person's address is told only to who has bought from her. */
function sellerRows({ seller }: OrderWithLines): [string, string][] {
  const rows = sellerNotice(seller).map(({ label, value }): [string, string] => [label, value])
  return isProfessional(seller) || !seller.email ? rows : [...rows, [t.write, seller.email]]
}
