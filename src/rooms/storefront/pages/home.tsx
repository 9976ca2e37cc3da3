import type { Category } from '#rooms/catalogue'
import { routes } from '#routes'
import { type Card, CardGrid, ListingCard, pieceUrl } from '#ui/card'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import type { House, Maker } from '../home-queries.ts'
import { messages } from '../messages.ts'
import { Portrait } from './portrait.tsx'

type HomeProps = { cards: Card[]; house: House; categories: readonly Category[]; feeRate: number }

export function HomePage({ cards, house, categories, feeRate }: HomeProps) {
  return (
    <div class="home">
      <Hero house={house} pieces={ofDifferentShops(cards.filter(({ photoKey }) => photoKey)).slice(0, 3)} />
      <NewPieces cards={cards} />
      <Categories categories={categories} />
      {house.makers.length > 0 && <Makers makers={house.makers} />}
      <How feeRate={feeRate} />
    </div>
  )
}

function Hero({ house, pieces }: { house: House; pieces: Card[] }) {
  const t = useText(messages).home
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

function NewPieces({ cards }: { cards: Card[] }) {
  const t = useText(messages).home
  if (cards.length === 0) {
    return (
      <Empty title={t.noPieces} action={<LinkButton to={routes.shops.opening()}>{t.openShop}</LinkButton>}>
        {t.noPiecesWords}
      </Empty>
    )
  }
  return (
    <section>
      <div class="storefront-bar">
        <h2>{t.newPieces}</h2>
        <a href={routes.search.index(null, { tri: 'nouveautes' })}>{t.all}</a>
      </div>
      <CardGrid>
        {cards.map((card) => (
          <ListingCard card={card} />
        ))}
      </CardGrid>
    </section>
  )
}

function Categories({ categories }: { categories: readonly Category[] }) {
  const t = useText(messages).home
  return (
    <section>
      <h2>{t.categories}</h2>
      <ul class="home-categories">
        {categories.map(({ slug, name }) => (
          <li>
            <a href={routes.storefront.category({ slug })}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Makers({ makers }: { makers: Maker[] }) {
  const t = useText(messages).home
  return (
    <section>
      <h2>{t.makers}</h2>
      <p class="muted">{t.makersWords}</p>
      <ul class="home-makers">
        {makers.map(({ slug, name, town, portraitKey }) => (
          <li>
            <a href={routes.storefront.shop({ slug })}>
              <Portrait photoKey={portraitKey} name={name} width={160} />
              <b>{name}</b>
            </a>
            <span class="muted small">{town}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function How({ feeRate }: { feeRate: number }) {
  const t = useText(messages).home
  return (
    <section class="home-how">
      <h2>{t.how}</h2>
      <ol>
        {t.steps(feeRate).map(({ title, words }) => (
          <li>
            <h3>{title}</h3>
            <p>{words}</p>
          </li>
        ))}
      </ol>
      <p>
        <a href={routes.charter.index()}>{t.charter}</a>
      </p>
    </section>
  )
}
