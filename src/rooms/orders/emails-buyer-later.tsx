import { LetterButton, LetterPieces, LetterText, LetterTitle, Quote } from '#rooms/mail'
import type { Told } from './emails-buyer.tsx'
import { letterPieces } from './letter-rows.ts'
import { messages } from './messages.ts'
import type { OrderWithLines, WholePurchase } from './read-purchase.ts'
import { shortReference } from './rules.ts'

const t = messages.fr.letters

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
        <LetterPieces pieces={letterPieces(order)} />
        <LetterButton to={link}>{t.sent.button}</LetterButton>
      </>
    ),
  }
}

export function orderCancelled(order: OrderWithLines, link: string): Told {
  const { shopName, cancelledBy, cancelReason, refunded } = order
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
        <LetterText>{t.cancelled.refund(refunded)}</LetterText>
        <LetterButton to={link}>{t.cancelled.button}</LetterButton>
      </>
    ),
  }
}

/** The link of a purchase, asked for again from a browser that did not have it. */
export function linkAgain(reference: string, link: string): Told {
  return {
    subject: t.link.subject(shortReference(reference)),
    body: (
      <>
        <LetterTitle>{t.link.title}</LetterTitle>
        <LetterText>{t.link.words}</LetterText>
        <LetterButton to={link}>{t.link.button}</LetterButton>
        <LetterText>{t.link.notYou}</LetterText>
      </>
    ),
  }
}
