import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Card, CardInside, CardNear } from '#ui/card'
import { type Lang, Language } from '#ui/text'
import { CardCache } from './card-cache.ts'
import { totalOf } from './document.ts'
import type { Hit } from './search-query.ts'

const megabyte = 2 ** 20
const caches: Record<Lang, Record<'cards' | 'firstCards' | 'distances', CardCache>> = {
  fr: {
    cards: new CardCache(56 * megabyte),
    firstCards: new CardCache(7 * megabyte),
    distances: new CardCache(megabyte),
  },
}

/** What is seen without scrolling on a desk: its photos are loaded at once. */
const seenAtOnce = 4

/** The items of a list of hits. Each card is rendered once per version; only how far it is differs by who asks. */
export function hitsHtml(hits: readonly Hit[], lang: Lang): string {
  return hits.map((hit, at) => `<li class="card">${inside(hit, at < seenAtOnce, lang)}${near(hit, lang)}</li>`).join('')
}

/** The same for cards that come from elsewhere: without a version, they are known by all that they show. */
export function cardsHtml(cards: readonly Card[], lang: Lang): string {
  const inside = (card: Card) =>
    caches[lang].cards.html(JSON.stringify(card), () => render(lang, <CardInside card={card} />))
  return cards.map((card) => `<li class="card">${inside(card)}</li>`).join('')
}

function inside(hit: Hit, eager: boolean, lang: Lang): string {
  const cache = caches[lang][eager ? 'firstCards' : 'cards']
  return cache.html(hit.version, () => render(lang, <CardInside card={shown(hit)} eager={eager} />))
}

function near({ kilometres }: Hit, lang: Lang): string {
  if (kilometres === undefined) return ''
  const rounded = kilometres < 1 ? 0 : Math.round(kilometres)
  return caches[lang].distances.html(String(rounded), () => render(lang, <CardNear kilometres={rounded} />))
}

function render(lang: Lang, piece: VNode): string {
  return renderToString(<Language value={lang}>{piece}</Language>)
}

function shown({ card }: Hit) {
  return {
    ...card,
    id: card.listing,
    piece: `${card.slug}-${card.listing}`,
    deliveryPrice: card.delivery === null ? null : totalOf(card) - card.price,
    photoKey: card.photo,
  }
}
