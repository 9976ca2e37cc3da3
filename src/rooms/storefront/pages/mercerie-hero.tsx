import { routes } from '#routes'
import { type Card, pieceUrl } from '#ui/card'
import { LinkButton } from '#ui/fields'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import type { HouseFacts } from '../home-queries.ts'
import { messages } from '../messages.ts'

const shown = 4
const drawers = ['s-fabric', 's-buttons', 's-hand-dyed', 's-beads']

/** A counter with four drawers: what came last, or drawings of what will be in them. */
export function MercerieHero({ house, cards }: { house: HouseFacts; cards: Card[] }) {
  const t = useText(messages).mercerie
  return (
    <section class="mercerie-hero">
      <div>
        <p class="mercerie-kicker">{t.kicker}</p>
        <h1>{t.title}</h1>
        <p class="storefront-lead">{house.shops > 1 ? t.numbers(house.shops, house.departments) : t.noShops}</p>
        <p class="form-actions">
          <LinkButton to={routes.search.index(null, { univers: 'mercerie' })}>{t.see}</LinkButton>
          <a href={routes.shops.opening()}>{t.openShop}</a>
        </p>
      </div>
      <Drawers cards={cards} />
    </section>
  )
}

function Drawers({ cards }: { cards: Card[] }) {
  const pieces = eachBranchOnce(cards.toReversed().filter(({ photoKey }) => photoKey)).slice(0, shown)
  if (pieces.length < shown) return <Drawn />
  return (
    <div class="mercerie-drawers">
      {pieces.map(({ photoKey, category, id, title, ...piece }) => (
        <a href={pieceUrl(piece)} aria-label={title}>
          <Photo {...{ photoKey }} placeholder={{ category, seed: id }} alt="" width={260} ratio="square" eager />
        </a>
      ))}
    </div>
  )
}

function Drawn() {
  return (
    <div class="mercerie-drawers" aria-hidden="true">
      {drawers.map((category) => (
        <Photo photoKey={null} placeholder={{ category, seed: 1 }} alt="" width={260} ratio="square" eager />
      ))}
    </div>
  )
}

function eachBranchOnce(cards: Card[]): Card[] {
  return cards.filter((card, at) => cards.findIndex(({ category }) => category === card.category) === at)
}
