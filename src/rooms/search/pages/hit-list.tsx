import { useContext } from 'preact/hooks'
import type { Card } from '#ui/card'
import { Language } from '#ui/text'
import { cardsHtml, hitsHtml } from '../hit-html.tsx'
import type { Hit } from '../search-query.ts'

/** The cards of a search, as other pages show them too. */
export function HitList({ hits }: { hits: readonly Hit[] }) {
  return <Rendered items={hitsHtml(hits, useContext(Language))} />
}

/** Cards that another room read: each is rendered once and kept, as those of a search are. */
export function CardList({ cards }: { cards: readonly Card[] }) {
  return <Rendered items={cardsHtml(cards, useContext(Language))} />
}

// The pieces were rendered by Preact, which escaped them.
function Rendered({ items }: { items: string }) {
  return <ul class="cards" dangerouslySetInnerHTML={{ __html: items }} />
}
