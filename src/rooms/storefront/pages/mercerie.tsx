import type { Category } from '#rooms/catalogue'
import { CardList } from '#rooms/search'
import { routes } from '#routes'
import type { Card } from '#ui/card'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import type { HouseFacts } from '../home-queries.ts'
import { messages } from '../messages.ts'
import { fullRows } from './home.tsx'
import { Makers } from './makers.tsx'
import { MercerieHero } from './mercerie-hero.tsx'

type MercerieProps = { cards: Card[]; ends: Card[]; house: HouseFacts; categories: readonly Category[] }

export function MerceriePage({ cards, ends, house, categories }: MercerieProps) {
  const t = useText(messages).mercerie
  return (
    <div class="home mercerie">
      <MercerieHero house={house} cards={cards} />
      <Branches categories={categories} />
      {cards.length > 0 ? <NewSupplies cards={cards} /> : <NoSupplies />}
      {ends.length > 0 && <EndsOfBatches cards={ends} />}
      {house.makers.length > 0 && <Makers makers={house.makers} title={t.makers} words={t.makersWords} />}
      <How />
    </div>
  )
}

/** Drawn, not named alone: who looks for a clasp knows it by its shape. */
function Branches({ categories }: { categories: readonly Category[] }) {
  const t = useText(messages).mercerie
  return (
    <section>
      <h2>{t.categories}</h2>
      <ul class="mercerie-branches">
        {categories.map(({ key, slug, name }) => (
          <li>
            <a href={routes.storefront.category({ slug })}>
              <Photo photoKey={null} placeholder={{ category: key, seed: slug }} alt="" width={160} ratio="square" />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NewSupplies({ cards }: { cards: Card[] }) {
  const t = useText(messages).mercerie
  return (
    <section>
      <div class="storefront-bar">
        <h2>{t.newPieces}</h2>
        <a href={routes.search.index(null, { univers: 'mercerie', tri: 'nouveautes' })}>{t.all}</a>
      </div>
      <CardList cards={fullRows(cards)} />
    </section>
  )
}

function NoSupplies() {
  const t = useText(messages).mercerie
  return (
    <Empty title={t.noPieces} action={<LinkButton to={routes.shops.opening()}>{t.openShop}</LinkButton>}>
      {t.noPiecesWords}
    </Empty>
  )
}

function EndsOfBatches({ cards }: { cards: Card[] }) {
  const t = useText(messages).mercerie
  return (
    <section>
      <h2>{t.ends}</h2>
      <p class="muted">{t.endsWords}</p>
      <CardList cards={cards} />
    </section>
  )
}

function How() {
  const t = useText(messages).mercerie
  return (
    <section class="home-how">
      <h2>{t.how}</h2>
      <ol>
        {t.steps.map(({ title, words }) => (
          <li>
            <h3>{title}</h3>
            <p>{words}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
