import { decimalOf } from '#kit/money'
import { categoryPath } from '#rooms/catalogue'
import { routes } from '#routes'
import { pieceUrl } from '#ui/card'
import { photoUrl } from '#ui/photo'
import type { Piece } from './listing-queries.ts'
import type { OfferState } from './rules.ts'
import type { ShopView } from './shop-queries.ts'

const context = 'https://schema.org'

/** Product, offer and the way to it, for search engines (schema.org). */
export function pieceData(piece: Piece, state: OfferState, origin: string): object {
  return { '@context': context, '@graph': [productOf(piece, state, origin), crumbsOf(piece, origin)] }
}

export function shopData(shop: ShopView, origin: string): object {
  return {
    '@context': context,
    '@type': 'Store',
    name: shop.name,
    url: origin + routes.storefront.shop({ slug: shop.slug }),
    description: shop.story || undefined,
    image: shop.portraitKey ? origin + photoUrl(shop.portraitKey, 720) : undefined,
    address: { '@type': 'PostalAddress', addressLocality: shop.town, addressCountry: 'FR' },
  }
}

export function houseData(origin: string): object {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: 'Échoppe',
    url: `${origin}/`,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${origin}${routes.search.index()}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  }
}

function productOf(piece: Piece, state: OfferState, origin: string): object {
  return {
    '@type': 'Product',
    name: piece.title,
    description: piece.description || undefined,
    image: piece.photos.map(({ key }) => origin + photoUrl(key, 1280)),
    sku: String(piece.id),
    brand: { '@type': 'Brand', name: piece.shop.name },
    material: piece.materials.length > 0 ? piece.materials : undefined,
    offers: piece.price === null ? undefined : offerOf(piece, piece.price, state, origin),
  }
}

function offerOf(piece: Piece, price: number, state: OfferState, origin: string): object {
  return {
    '@type': 'Offer',
    url: origin + pieceUrl(piece),
    price: decimalOf(price),
    priceCurrency: 'EUR',
    availability: `${context}/${availabilityOf(piece, state)}`,
    itemCondition: `${context}/NewCondition`,
    seller: { '@type': 'Organization', name: piece.shop.name },
    ...(piece.delivery ? { shippingDetails: shippingOf(piece.delivery.price) } : {}),
  }
}

function availabilityOf(piece: Piece, state: OfferState): string {
  if (state !== 'open') return state === 'sold_out' ? 'SoldOut' : 'OutOfStock'
  return piece.stock === null ? 'MadeToOrder' : 'InStock'
}

function shippingOf(price: number): object {
  return {
    '@type': 'OfferShippingDetails',
    shippingRate: { '@type': 'MonetaryAmount', value: decimalOf(price), currency: 'EUR' },
    shippingDestination: { '@type': 'DefinedRegion', addressCountry: 'FR' },
  }
}

function crumbsOf(piece: Piece, origin: string): object {
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
