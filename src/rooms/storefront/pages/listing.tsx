import type { ComponentChildren } from 'preact'
import type { Day } from '#kit/dates'
import { typeset } from '#kit/typeset'
import { categoryPath, type KitPart } from '#rooms/catalogue'
import { EuroStory, type EuroStoryProps } from '#rooms/pricing'
import { CardList, type Hit, HitList } from '#rooms/search'
import { routes } from '#routes'
import { type Card, pieceUrl } from '#ui/card'
import { Crumbs } from '#ui/crumbs'
import { useText } from '#ui/text'
import type { Need } from '../batches.ts'
import type { Made } from '../link-queries.ts'
import { messages } from '../messages.ts'
import type { Piece } from '../piece.ts'
import { BuyBar } from './buy-bar.tsx'
import { homeOf } from './category.tsx'
import { Gallery } from './gallery.tsx'
import { About, Maker, Seller } from './listing-about.tsx'
import { ListingBatches } from './listing-batches.tsx'
import { ListingFacts } from './listing-facts.tsx'
import { KitParts, MadeOf, MadeWith } from './listing-links.tsx'
import { ListingOffer, type OfferProps } from './listing-offer.tsx'
import { ListingState } from './listing-state.tsx'
import { OwnPiece } from './own-piece.tsx'

type ListingProps = OfferProps & {
  today: Day
  /** Where each euro goes, where the maker shows it. */
  story: EuroStoryProps | null
  /** Where it can't be bought any more: pieces of its kind. */
  similar: Hit[]
  /** Of a kit; of a creation; of a supply. Empty where there are none. */
  parts: readonly KitPart[]
  supplies: readonly Card[]
  made: Made
  /** How much of a supply that is dyed in batches a project needs. */
  need: Need | undefined
  /** Where the maker looks at her own page: what tells the piece that she begins from it from any other. */
  token: string | undefined
}

export function ListingPage(props: ListingProps) {
  const { piece, offer, story, similar, parts, supplies, made, token } = props
  const t = useText(messages).listing
  return (
    <>
      <Way piece={piece} />
      <article class="listing">
        <Gallery piece={piece} />
        <div class="listing-side stack">
          <header class="stack tight">
            <h1>{typeset(piece.title)}</h1>
            <p class="muted">
              <a href={routes.storefront.shop({ slug: piece.shop.slug })}>{piece.shop.name}</a> · {piece.shop.town}
            </p>
          </header>
          {token && <OwnPiece piece={piece} token={token} />}
          <ListingState piece={piece} offer={offer} today={props.today} />
          <ListingOffer {...props} />
          <KitParts parts={parts} />
          <ListingBatches piece={piece} offer={offer} need={props.need} />
          <Seller piece={piece} />
        </div>
        <div class="listing-words stack">
          <About piece={piece} />
          <ListingFacts piece={piece} />
          {story && <EuroStory story={story} />}
        </div>
        <Maker piece={piece} />
        {offer.state === 'open' && offer.price !== null && (
          <BuyBar piece={piece} price={props.chosen?.price ?? offer.price} from={offer.from && !props.chosen} />
        )}
      </article>
      <MadeWith supplies={supplies} />
      <MadeOf piece={piece.piece} made={made} />
      {similar.length > 0 && (
        <More title={t.similar}>
          <HitList hits={similar} />
        </More>
      )}
      {piece.others.length > 0 && (
        <More title={t.others(piece.shop.name)}>
          <CardList cards={piece.others} />
        </More>
      )}
      <p class="small listing-report">
        <a href={routes.moderation.report(null, { objet: pieceUrl(piece) })} rel="nofollow">
          {t.report(piece.universe)}
        </a>
      </p>
    </>
  )
}

function Way({ piece }: { piece: Piece }) {
  const t = useText(messages).category
  const path = categoryPath(piece.category ?? '')
  const steps = path.map(({ name, slug }) => ({ label: name, to: routes.storefront.category({ slug }) }))
  return <Crumbs items={[homeOf(piece.universe, t), ...steps]} />
}

function More({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="listing-more">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
