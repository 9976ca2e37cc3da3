import { formatWeekday } from '#kit/dates'
import { writeQuantity } from '#rooms/catalogue'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Piece } from '../piece.ts'
import type { Dispatch } from '../piece-offer.ts'
import type { OfferProps } from './listing-offer.tsx'

/**
 * When it leaves and comes: one sentence for all versions of which the same holds. While none is chosen, what holds for
 * those in stock and for those made to order; the script then shows the chosen one's.
 */
export function ListingPromises({ piece, offer, chosen }: OfferProps) {
  const said = { piece, alone: offer.versions.length === 1, byParcel: piece.delivery !== null }
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

type PromisedProps = { dispatch: Dispatch; piece: Piece; alone: boolean; byParcel: boolean }

function Promised({ dispatch, piece, alone, byParcel }: PromisedProps) {
  const t = useText(messages).listing
  const { stock, arrival } = dispatch
  const made = stock === null
  const leaves = byParcel ? (made ? t.leavesMade : t.leaves) : made ? t.readyMade : t.ready
  return (
    <p class="listing-promise">
      {made ? t.madeForYou : leftOf(piece, stock, alone, t)} {leaves} <b>{formatWeekday(arrival.sendBy)}</b>
      {byParcel ? `, ${t.arrives(arrival.from, arrival.to)}` : '.'}
    </p>
  )
}

/** "Il reste 12 m.": a length is told to its end; pieces only where they are few. */
function leftOf({ measure, universe }: Piece, stock: number, alone: boolean, t: typeof messages.fr.listing): string {
  if (measure.unit !== 'piece' && Number.isFinite(stock)) return t.left(writeQuantity(stock, measure))
  return stock === 1 && alone && universe === 'market' ? t.unique : t.stock(stock)
}
