import { formatWeekday } from '#kit/dates'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Dispatch } from '../piece-offer.ts'
import type { OfferProps } from './listing-offer.tsx'

/**
 * When it leaves and comes: one sentence for all versions of which the same holds. While none is chosen, what holds for
 * those in stock and for those made to order; the script then shows the chosen one's.
 */
export function ListingPromises({ piece, offer, chosen }: OfferProps) {
  const said = { alone: offer.versions.length === 1, byParcel: piece.delivery !== null }
  return (
    <div class="listing-promises">
      <div data-undecided hidden={chosen !== undefined}>
        {!said.alone && inGeneral(offer.promises).map((dispatch) => <Promised dispatch={dispatch} {...said} />)}
      </div>
      {offer.promises.map((dispatch, index) => (
        <div data-promise={index} hidden={chosen?.promise !== index}>
          <Promised dispatch={dispatch} {...said} />
        </div>
      ))}
    </div>
  )
}

/** "En stock", and no count that holds for some alone. */
function inGeneral(promises: readonly Dispatch[]): Dispatch[] {
  const [inStock, made] = [promises.find(({ stock }) => stock !== null), promises.find(({ stock }) => stock === null)]
  return [...(inStock ? [{ ...inStock, stock: Number.POSITIVE_INFINITY }] : []), ...(made ? [made] : [])]
}

function Promised({ dispatch, alone, byParcel }: { dispatch: Dispatch; alone: boolean; byParcel: boolean }) {
  const t = useText(messages).listing
  const { stock, arrival } = dispatch
  const made = stock === null
  const leaves = byParcel ? (made ? t.leavesMade : t.leaves) : made ? t.readyMade : t.ready
  return (
    <p class="listing-promise">
      {made ? t.madeForYou : stock === 1 && alone ? t.unique : t.stock(stock)} {leaves}{' '}
      <b>{formatWeekday(arrival.sendBy)}</b>
      {byParcel ? `, ${t.arrives(arrival.from, arrival.to)}` : '.'}
    </p>
  )
}
