import type { Day } from '#kit/dates'
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
  const calm = state === 'sold_out' || state === 'open' || state === 'full'
  return (
    <Notice kind={calm ? 'info' : 'warning'}>
      <p>{sentence}</p>
      {state === 'away' && piece.shop.awayMessage && <p>{piece.shop.awayMessage}</p>}
    </Notice>
  )
}

function useSentence({ piece: { shop, universe }, offer: { state, reopens }, today }: StateProps): string | null {
  const t = useText(messages).listing
  if (state === 'away') return t.states.away(shop.name, shop.awayUntil ?? '')
  if (state === 'full') return t.full(reopens ?? '')
  if (state === 'hidden' || state === 'draft') return t.states[state]
  if (state !== 'open') return t.states[state](universe)
  const { awayFrom, awayUntil } = shop
  return awayFrom && awayUntil && today < awayFrom ? t.holidays(shop.name, awayFrom, awayUntil) : null
}
