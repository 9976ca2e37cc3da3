import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { now } from '#base/clock'
import { dayOf } from '#kit/dates'
import { stepName, unitPriceOf } from '#rooms/catalogue'
import { arrivalDates, closedOf, isAway } from '#rooms/shops'
import { type Card, CardInside, CardNear } from '#ui/card'
import { type Lang, Language } from '#ui/text'
import { CardCache } from './card-cache.ts'
import { daily, totalOf } from './document.ts'
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
  return cards.map((card) => `<li class="card">${inside(dated(card))}</li>`).join('')
}

function inside(hit: Hit, eager: boolean, lang: Lang): string {
  const cache = caches[lang][eager ? 'firstCards' : 'cards']
  return cache.html(keyOf(hit), () => render(lang, <CardInside card={shown(hit)} eager={eager} />))
}

function near({ kilometres }: Hit, lang: Lang): string {
  if (kilometres === undefined) return ''
  const rounded = kilometres < 1 ? 0 : Math.round(kilometres)
  return caches[lang].distances.html(String(rounded), () => render(lang, <CardNear kilometres={rounded} />))
}

function render(lang: Lang, piece: VNode): string {
  return renderToString(<Language value={lang}>{piece}</Language>)
}

/** A card that says a day is another one tomorrow. */
function keyOf({ version }: Hit): string {
  return version.endsWith(daily) ? version + dayOf(now()) : version
}

function shown({ card }: Hit): Card {
  const { listing, slug, delivery, photo, photoFocus } = card
  return dated({
    ...card,
    id: listing,
    piece: `${slug}-${listing}`,
    deliveryPrice: delivery === null ? null : totalOf(card) - card.price,
    photoKey: photo,
    photoFocus: photoFocus ?? undefined,
  })
}

/** What of its days holds today: when one that is ordered now leaves, until when the shop is away or full. */
function dated(card: Card): Card {
  const today = dayOf(now())
  const { measure = null, price, department } = card
  const { leadDays = null, awayFrom = null, awayUntil = null, fullUntil = null } = card
  const holidays = { awayFrom, awayUntil }
  const lead = { preparationDays: leadDays ?? 0, carrierDays: 0, department, closed: closedOf(holidays) }
  return {
    ...card,
    ...(measure ? { stepName: stepName(measure), unitPrice: unitPriceOf(price, measure) } : {}),
    sendBy: leadDays === null ? null : arrivalDates(lead, today).sendBy,
    awayUntil: isAway(holidays, today) ? awayUntil : null,
    fullUntil: fullUntil !== null && fullUntil > today ? fullUntil : null,
  }
}
