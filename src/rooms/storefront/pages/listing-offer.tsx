import type { VariantId } from '#kit/id'
import type { Cents } from '#kit/money'
import { typeset } from '#kit/typeset'
import { AlertForm } from '#rooms/alerts'
import type { TriedQuantity } from '#rooms/orders'
import { useText } from '#ui/text'
import type { Source } from '../came-from.ts'
import { messages } from '../messages.ts'
import type { Piece } from '../piece.ts'
import type { PieceOffer, Version } from '../piece-offer.ts'
import { ListingAdded } from './listing-added.tsx'
import { ListingPicker } from './listing-picker.tsx'
import { ListingPrice } from './listing-price.tsx'
import { ListingPromises } from './listing-promises.tsx'

export type OfferProps = {
  piece: Piece
  offer: PieceOffer
  /** The version that the page shows: the only one, or the one that its address names. */
  chosen: Version | undefined
  /** The lowest price of the last thirty days, where the price was lowered since. */
  struck: ReadonlyMap<VariantId, Cents>
  /** How the visitor came here. */
  source: Source
  /** Where a member who looks at it gets her letters; null is a guest. */
  email: string | null
  /** A quantity that was refused a moment ago. */
  tried: TriedQuantity | undefined
  /** How many pieces the cart has, where this one has just come into it. */
  added: number | undefined
}

/** What it costs, when it comes, and the button. */
export function ListingOffer(props: OfferProps) {
  const { piece, offer } = props
  const gone =
    offer.state === 'sold_out' || offer.state === 'reserved' || offer.state === 'paused' || offer.state === 'closed'
  return (
    <div class="listing-offer stack">
      {offer.price !== null && <ListingPrice {...props} price={offer.price} gone={gone} />}
      {props.added !== undefined && <ListingAdded title={typeset(piece.title)} count={props.added} />}
      {offer.state === 'open' && <ListingPicker {...props} />}
      {offer.state === 'reserved' && <AlertForm listing={piece.id} email={props.email} />}
      {offer.promises.length > 0 && <ListingPromises {...props} />}
      {piece.handOvers.length > 0 && !gone && <HandOverPlaces piece={piece} />}
    </div>
  )
}

function HandOverPlaces({ piece }: { piece: Piece }) {
  const t = useText(messages).listing
  return (
    <details class="small">
      <summary>{t.handOverPlaces}</summary>
      <ul>
        {piece.handOvers.map(({ town, place, hours }) => (
          <li>
            <b>{town}</b>, {place} : {hours}
          </li>
        ))}
      </ul>
    </details>
  )
}
