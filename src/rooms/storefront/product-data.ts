import type { ItemAvailability, Offer, Product, ProductGroup } from 'schema-dts'
import { decimalOf } from '#kit/money'
import { pieceUrl } from '#ui/card'
import { photoUrl } from '#ui/photo'
import type { Piece } from './piece.ts'
import type { PieceOffer, Version } from './piece-offer.ts'
import { returnsId, shippingId } from './terms-data.ts'
import { unitPriceData } from './unit-price-data.ts'

type ProductLeaf = Exclude<Product, string>

/** A product with its offer; a group of products where each version has a price and a stock of its own. */
export function productOf(
  piece: Piece,
  offer: PieceOffer,
  origin: string,
): ProductLeaf | Exclude<ProductGroup, string> {
  const [only] = offer.versions
  const shared = descriptionOf(piece, origin)
  if (offer.versions.length > 1) {
    return {
      '@type': 'ProductGroup',
      ...shared,
      productGroupID: String(piece.id),
      variesBy: piece.choices.map(({ name }) => (propertyOf(name) ? `https://schema.org/${propertyOf(name)}` : name)),
      hasVariant: offer.versions.map((version) => variantOf(piece, version, offer, origin)),
    }
  }
  return {
    '@type': 'Product',
    ...shared,
    sku: only?.sku || String(piece.id),
    ...(only ? { offers: offerOf(piece, only, offer, origin) } : {}),
  }
}

function descriptionOf(piece: Piece, origin: string) {
  const { description, photos, materials, shop, facts, category } = piece
  return {
    name: piece.title,
    url: origin + pieceUrl(piece),
    brand: { '@type': 'Brand', name: shop.name } as const,
    image: photos.map(({ key }) => origin + photoUrl(key, 1280)),
    ...(description ? { description } : {}),
    ...(materials.length > 0 ? { material: materials } : {}),
    ...(category ? { category } : {}),
    ...(isFrance(facts.madeIn) ? { countryOfOrigin: { '@type': 'Country', name: 'FR' } as const } : {}),
  }
}

/** What the maker says of where is free text; only where it names the country is that said to machines. */
const isFrance = (place: string | undefined): boolean => /\bfrance\b/i.test(place ?? '')

function variantOf(piece: Piece, version: Version, offer: PieceOffer, origin: string): ProductLeaf {
  const photo = piece.photos.find(({ id }) => id === version.photo) ?? piece.photos[0]
  return {
    '@type': 'Product',
    name: `${piece.title}, ${version.name}`,
    sku: version.sku || `${piece.id}-${version.id}`,
    ...(photo ? { image: origin + photoUrl(photo.key, 1280) } : {}),
    ...propertiesOf(version),
    offers: offerOf(piece, version, offer, origin),
  }
}

/** Properties by which search engines know that products vary, and how makers call them. */
const properties = [
  ['size', /^(taille|pointure|dimensions?|longueur|largeur|hauteur|diam[eè]tre|format|contenance)\b/i],
  ['color', /^(couleurs?|coloris|teintes?)\b/i],
  ['material', /^(mati[eè]res?|m[eé]tal|mat[eé]riaux?|bois|cuir|tissu|pierre)\b/i],
  ['pattern', /^(motifs?|imprim[eé])\b/i],
] as const

const propertyOf = (option: string) => properties.find(([, words]) => words.test(option))?.[0]

function propertiesOf({ options }: Version): Pick<Extract<ProductLeaf, object>, 'additionalProperty'> {
  const pairs = Object.entries(options)
  const named = pairs.flatMap(([name, value]) => (propertyOf(name) ? [[propertyOf(name), value]] : []))
  const others = pairs.filter(([name]) => !propertyOf(name))
  return {
    ...Object.fromEntries(named),
    ...(others.length > 0
      ? { additionalProperty: others.map(([name, value]) => ({ '@type': 'PropertyValue', name, value })) }
      : {}),
  }
}

function offerOf(piece: Piece, version: Version, { state, versions }: PieceOffer, origin: string): Offer {
  const named = versions.length > 1 ? `?version=${version.id}` : ''
  return {
    '@type': 'Offer',
    url: origin + pieceUrl(piece) + named,
    price: decimalOf(version.price) as `${number}`,
    priceCurrency: 'EUR',
    ...unitPriceData(version.price, piece.measure),
    availability: availabilityOf(version, state),
    itemCondition: 'https://schema.org/NewCondition',
    seller: { '@type': 'Organization', name: piece.shop.name },
    hasMerchantReturnPolicy: { '@id': returnsId },
    ...(piece.delivery ? { shippingDetails: { '@id': shippingId(piece, version) } } : {}),
  }
}

function availabilityOf(version: Version, state: PieceOffer['state']): ItemAvailability {
  if (state === 'closed') return 'https://schema.org/Discontinued'
  if (version.state === 'sold_out' || version.state === 'reserved') return 'https://schema.org/SoldOut'
  if (state !== 'open' || version.state === 'full') return 'https://schema.org/OutOfStock'
  return version.stock === null ? 'https://schema.org/MadeToOrder' : 'https://schema.org/InStock'
}
