import type { Cents } from '#kit/money'
import { stepName } from '#rooms/catalogue'
import { buyPlace } from '#rooms/orders'
import { Price } from '#ui/price'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Piece } from '../piece.ts'

/** On a phone: price and button at the foot of the screen, while those of the page are out of sight. */
export function BuyBar({ piece, price, from }: { piece: Piece; price: Cents; from: boolean }) {
  const t = useText(messages).listing
  return (
    <section class="listing-bar" aria-label={t.bar}>
      <p>
        <span class="small muted" hidden={!from}>
          {t.barFrom}{' '}
        </span>
        <Price cents={price} /> <span class="small muted">{stepName(piece.measure)}</span>
      </p>
      <button type="submit" class="button main" form={buyPlace}>
        {t.add}
      </button>
    </section>
  )
}
