import { CardList } from '#rooms/search'
import type { Card } from '#ui/card'
import { SoldElsewhere } from './own-piece.tsx'

type OwnCardsProps = { shop: { id: number }; cards: readonly Card[]; counted: ReadonlySet<number> }

/** Her own pieces, each with the button for what was sold elsewhere; `counted` are those of which something is left. */
export function OwnCards({ shop, cards, counted }: OwnCardsProps) {
  return (
    <ul class="cards shop-own">
      {cards.map((card) => (
        <li>
          <CardList cards={[card]} />
          {counted.has(card.id) && <SoldElsewhere shop={shop.id} listing={card.id} />}
        </li>
      ))}
    </ul>
  )
}
