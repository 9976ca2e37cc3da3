import { formatWeekday } from '#kit/dates'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Dispatch } from '../piece-offer.ts'
import type { OfferProps } from './listing-offer.tsx'

/** When it leaves and comes: one sentence for all versions of which the same holds; the script keeps the chosen one's. */
export function ListingPromises({ piece, offer, chosen }: OfferProps) {
  const alone = offer.versions.length === 1
  const hidden = (index: number) => chosen !== undefined && chosen.promise !== index
  return (
    <div class="listing-promises">
      {offer.promises.map((promise, index) => (
        <p class="listing-promise" data-promise={index} hidden={hidden(index)}>
          <Words promise={promise} alone={alone} byParcel={piece.delivery !== null} />
        </p>
      ))}
    </div>
  )
}

function Words({ promise, alone, byParcel }: { promise: Dispatch; alone: boolean; byParcel: boolean }) {
  const t = useText(messages).listing
  const { stock, arrival } = promise
  const { sendBy, from, to } = arrival
  const day = <b>{formatWeekday(sendBy)}</b>
  const made = stock === null
  return (
    <>
      {made ? t.madeForYou : stock === 1 && alone ? t.unique : t.stock(stock)}{' '}
      {byParcel ? (made ? t.leavesMade : t.leaves) : made ? t.readyMade : t.ready} {day}
      {byParcel ? `, ${t.arrives(from, to)}` : '.'}
    </>
  )
}
