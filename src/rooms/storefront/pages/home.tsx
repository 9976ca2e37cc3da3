import type { Category } from '#rooms/catalogue'
import { PostCards, type PostSummary } from '#rooms/journal'
import { CardList } from '#rooms/search'
import { routes } from '#routes'
import type { Card } from '#ui/card'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { useText } from '#ui/text'
import type { HouseFacts } from '../home-queries.ts'
import { messages } from '../messages.ts'
import { HomeHero } from './home-hero.tsx'
import { Makers } from './makers.tsx'

type HomeProps = {
  cards: Card[]
  posts: PostSummary[]
  house: HouseFacts
  categories: readonly Category[]
  feeRate: number
}

export function HomePage({ cards, posts, house, categories, feeRate }: HomeProps) {
  const t = useText(messages).home
  return (
    <div class="home">
      <HomeHero house={house} cards={cards} />
      <NewPieces cards={cards} />
      {house.makers.length > 0 && <Makers makers={house.makers} title={t.makers} words={t.makersWords} />}
      <Journals posts={posts} />
      <Categories categories={categories} />
      <How feeRate={feeRate} />
    </div>
  )
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
      <CardList cards={fullRows(cards)} />
    </section>
  )
}

/** At most 24, in rows of four, three or two without a last one half empty. */
export function fullRows(cards: Card[]): Card[] {
  return cards.length < 12 ? cards : cards.slice(0, Math.min(24, cards.length - (cards.length % 12)))
}

/** What makers tell: people before things. */
function Journals({ posts }: { posts: PostSummary[] }) {
  const t = useText(messages).home
  if (posts.length === 0) return null
  return (
    <section>
      <h2>{t.journals}</h2>
      <PostCards posts={posts} />
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
