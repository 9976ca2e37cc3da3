import { routes } from '#routes'
import { type Card, pieceUrl } from '#ui/card'
import { LinkButton } from '#ui/fields'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import type { HouseFacts } from '../home-queries.ts'
import { messages } from '../messages.ts'

/** What the house is, with three pieces of three makers: not those that stand first in the list below it. */
export function HomeHero({ house, cards }: { house: HouseFacts; cards: Card[] }) {
  const t = useText(messages).home
  const pieces = ofDifferentShops(cards.toReversed().filter(({ photoKey }) => photoKey)).slice(0, 3)
  return (
    <section class="home-hero">
      <div>
        <h1>{t.title}</h1>
        <p class="storefront-lead">{house.shops > 1 ? t.numbers(house.shops, house.departments) : t.noShops}</p>
        <p class="form-actions">
          <LinkButton to={routes.search.index()}>{t.see}</LinkButton>
          <a href={routes.shops.opening()}>{t.openShop}</a>
        </p>
      </div>
      {pieces.length === 3 && (
        <div class="home-art">
          {pieces.map((piece, index) => (
            <a href={pieceUrl(piece)} aria-label={piece.title}>
              <Photo
                photoKey={piece.photoKey}
                placeholder={{ category: piece.category, seed: piece.id }}
                alt=""
                width={index === 0 ? 400 : 280}
                eager
              />
            </a>
          ))}
        </div>
      )}
    </section>
  )
}

function ofDifferentShops(cards: Card[]): Card[] {
  return cards.filter((card, at) => cards.findIndex(({ shopSlug }) => shopSlug === card.shopSlug) === at)
}
