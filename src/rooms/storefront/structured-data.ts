import type {
  BreadcrumbList,
  Event,
  Graph,
  Organization,
  SearchAction,
  Store,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts'
import { categoryPath } from '#rooms/catalogue'
import { routes } from '#routes'
import { pieceUrl } from '#ui/card'
import { photoUrl } from '#ui/photo'
import type { Piece } from './piece.ts'
import type { PieceOffer } from './piece-offer.ts'
import { productOf } from './product-data.ts'
import type { ShopView } from './shop-queries.ts'
import { returnsOf, shippingOf } from './terms-data.ts'

// Structured data for search engines. Types are schema.org's own, so that the compiler knows each property and value.

/** A piece, what it costs to have it sent and to send it back, and the way to its page. */
export function pieceData(piece: Piece, offer: PieceOffer, origin: string): Graph {
  const product = productOf(piece, offer, origin)
  return {
    '@context': 'https://schema.org',
    '@graph': [product, returnsOf(piece), ...shippingOf(piece), crumbsOf(piece, origin)],
  }
}

export function shopData(shop: ShopView, origin: string): WithContext<Store> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Store',
    name: shop.name,
    url: origin + routes.storefront.shop({ slug: shop.slug }),
    address: { '@type': 'PostalAddress', addressLocality: shop.town, addressCountry: 'FR' },
    ...(shop.story ? { description: shop.story } : {}),
    ...(shop.portraitKey ? { image: origin + photoUrl(shop.portraitKey, 720) } : {}),
    ...(shop.meetings.length > 0 ? { event: shop.meetings.map(eventOf) } : {}),
  }
}

function eventOf({ startsOn, endsOn, place, town, department }: ShopView['meetings'][number]): Event {
  return {
    '@type': 'Event',
    name: place,
    startDate: startsOn,
    endDate: endsOn,
    location: {
      '@type': 'Place',
      name: place,
      address: { '@type': 'PostalAddress', addressLocality: town, addressRegion: department, addressCountry: 'FR' },
    },
  }
}

export function houseData(origin: string): Graph {
  const url = `${origin}/`
  const house: Organization = { '@type': 'Organization', '@id': `${url}#house`, name: 'Échoppe', url }
  const site: WebSite = {
    '@type': 'WebSite',
    name: 'Échoppe',
    url,
    inLanguage: 'fr',
    publisher: { '@id': `${url}#house` },
    potentialAction: searchOf(origin),
  }
  return { '@context': 'https://schema.org', '@graph': [house, site] }
}

function searchOf(origin: string): WithActionConstraints<Exclude<SearchAction, string>> {
  return {
    '@type': 'SearchAction',
    target: `${origin}${routes.search.index()}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  }
}

function crumbsOf(piece: Piece, origin: string): BreadcrumbList {
  const way = categoryPath(piece.category ?? '')
  const steps = [
    ...way.map(({ name, slug }) => ({ name, item: origin + routes.storefront.category({ slug }) })),
    { name: piece.title, item: origin + pieceUrl(piece) },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}
