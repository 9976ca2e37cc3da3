import type { ComponentChildren } from 'preact'
import { categoryPath } from '#rooms/catalogue'
import { CardList, type Hit, HitList } from '#rooms/search'
import type { Arrival } from '#rooms/shops'
import { routes } from '#routes'
import { pieceUrl } from '#ui/card'
import { Crumbs } from '#ui/crumbs'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import type { Piece } from '../listing-queries.ts'
import { messages } from '../messages.ts'
import type { OfferState } from '../rules.ts'
import { Gallery } from './gallery.tsx'
import { About, Maker, Seller } from './listing-about.tsx'
import { ListingOffer } from './listing-offer.tsx'

type ListingProps = {
  piece: Piece
  state: OfferState
  arrival: Arrival | null
  /** Where it can't be bought any more: pieces of its kind. */
  similar: Hit[]
  /** The maker looks at her own page. */
  own: boolean
}

export function ListingPage({ piece, state, arrival, similar, own }: ListingProps) {
  const t = useText(messages).listing
  return (
    <>
      <Way piece={piece} />
      <article class="listing">
        <Gallery piece={piece} />
        <div class="listing-side stack">
          <header class="stack tight">
            <h1>{piece.title}</h1>
            <p class="muted">
              <a href={routes.storefront.shop({ slug: piece.shop.slug })}>{piece.shop.name}</a> · {piece.shop.town}
            </p>
          </header>
          <StateNotice piece={piece} state={state} own={own} />
          <ListingOffer piece={piece} state={state} arrival={arrival} />
          <Seller piece={piece} />
        </div>
        <About piece={piece} />
        <Maker piece={piece} />
      </article>
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
          {t.report}
        </a>
      </p>
    </>
  )
}

function Way({ piece }: { piece: Piece }) {
  const t = useText(messages).category
  const path = categoryPath(piece.category ?? '')
  const steps = path.map(({ name, slug }) => ({ label: name, to: routes.storefront.category({ slug }) }))
  return <Crumbs items={[{ label: t.market, to: routes.search.index() }, ...steps]} />
}

function StateNotice({ piece, state, own }: Pick<ListingProps, 'piece' | 'state' | 'own'>) {
  const t = useText(messages).listing
  const edit = routes.catalogue.edit({ shop: piece.shop.id, listing: piece.id })
  if (state === 'open') return own ? <a href={edit}>{t.edit}</a> : null
  const sentence = state === 'away' ? t.states.away(piece.shop.name, piece.shop.awayUntil ?? '') : t.states[state]
  return (
    <Notice kind={state === 'sold_out' ? 'info' : 'warning'}>
      <p>{sentence}</p>
      {state === 'away' && piece.shop.awayMessage && <p>{piece.shop.awayMessage}</p>}
      {own && <a href={edit}>{t.edit}</a>}
    </Notice>
  )
}

function More({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="listing-more">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
