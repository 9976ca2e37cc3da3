import { now } from '#base/clock'
import { type Day, formatClock } from '#kit/dates'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Piece } from '../piece.ts'
import type { PieceOffer } from '../piece-offer.ts'

type StateProps = { piece: Piece; offer: PieceOffer; today: Day }

/** Why it cannot be had now; or, where it can, that the shop will be closed. */
export function ListingState({ piece, offer, today }: StateProps) {
  const { state } = offer
  const sentence = useSentence({ piece, offer, today })
  if (!sentence) return null
  const calm = state === 'sold_out' || state === 'open' || state === 'full' || state === 'reserved'
  return (
    <Notice kind={calm ? 'info' : 'warning'}>
      <p>{sentence}</p>
      {state === 'away' && piece.shop.awayMessage && <p>{piece.shop.awayMessage}</p>}
    </Notice>
  )
}

/** When the first of its reservations ends; null where that has passed, and a bank has not decided yet. */
function reservedTime(variants: Piece['variants']): string | null {
  const ends = variants.flatMap(({ reservedUntil }) => (reservedUntil === null ? [] : [new Date(reservedUntil)]))
  const first = ends.length > 0 ? new Date(Math.min(...ends.map(Number))) : undefined
  return first && first > now() ? formatClock(first) : null
}

function useSentence({
  piece: { shop, variants, universe },
  offer: { state, reopens },
  today,
}: StateProps): string | null {
  const t = useText(messages).listing
  if (state === 'away') return t.states.away(shop.name, shop.awayUntil ?? '')
  if (state === 'reserved') return t.reserved(reservedTime(variants))
  if (state === 'full') return t.full(reopens ?? '')
  if (state === 'hidden' || state === 'draft') return t.states[state]
  if (state !== 'open') return t.states[state](universe)
  const { awayFrom, awayUntil } = shop
  return awayFrom && awayUntil && today < awayFrom ? t.holidays(shop.name, awayFrom, awayUntil) : null
}
