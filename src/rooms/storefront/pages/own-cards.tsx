import { CardList } from '#rooms/search'
import { routes } from '#routes'
import { type Card, pieceUrl } from '#ui/card'
import { LinkButton, PostForm, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

type OwnCardsProps = { shop: { id: number }; cards: readonly Card[]; counted: ReadonlyMap<number, number> }

/** Her own pieces: sold on a market this morning, each is taken down in one tap. */
export function OwnCards({ shop, cards, counted }: OwnCardsProps) {
  return (
    <ul class="cards shop-own">
      {cards.map((card) => (
        <li>
          <CardList cards={[card]} />
          <SoldElsewhere shop={shop.id} card={card} versions={counted.get(card.id) ?? 0} />
        </li>
      ))}
    </ul>
  )
}

/** Where there are several versions her page asks which. */
function SoldElsewhere({ shop, card, versions }: { shop: number; card: Card; versions: number }) {
  const t = useText(messages).listing.own
  if (versions === 0) return null
  if (versions > 1) {
    return (
      <LinkButton to={`${pieceUrl(card)}#vendue`} kind="quiet">
        {t.soldElsewhere}
      </LinkButton>
    )
  }
  return (
    <PostForm to={routes.catalogue.soldElsewhere({ shop, listing: card.id })}>
      <SubmitButton kind="quiet">{t.soldElsewhere}</SubmitButton>
    </PostForm>
  )
}
