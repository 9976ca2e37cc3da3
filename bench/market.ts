import { type Commune, findCommunes } from '#base/communes'
import { slugOf } from '#kit/slug'
import { categoriesOf, childrenOf, type Universe } from '#rooms/catalogue'
import { pieceUrl } from '#ui/card'
import { CraftWords, randomOf } from './words.ts'

/** A made-up market: the same numbers make the same one. Rows are named as the database's columns. */
export interface Market {
  readonly shops: number
  readonly listings: number
}

export type Row = Record<string, unknown>
/** A shop or a listing with all that hangs on it, by table. */
export type Rows = Readonly<Record<string, readonly Row[]>>

const leaves = { market: leavesOf('market'), supplies: leavesOf('supplies') }
const communes = '123456789'.split('').flatMap((digit) => findCommunes(digit, 200))
const begun = Date.UTC(2024, 0, 1)
const daysOpen = 900
/** So many that no bench sells them out: every tenth listing, for carts and checkouts. */
const plenty = 1_000_000

export function slugOfShop(shop: number): string {
  return `atelier-${shop}`
}

/** Whether a cart of the bench may take it: never sold out, one choice of delivery. */
export function isPlentiful(listing: number): boolean {
  return listing % 10 === 0
}

export function shopRows(shop: number): Rows {
  const words = new CraftWords(1_000_000 + shop)
  const commune = communes[(shop * 7919) % communes.length]!
  const name = `Atelier ${words.rare()} ${words.rare()}`
  return {
    persons: [{ id: shop, name, email: `atelier-${shop}@example.org`, email_verified: true }],
    sellers: [sellerRow(shop, name, commune)],
    shops: [
      {
        id: shop,
        seller_id: shop,
        person_id: shop,
        universe: universeOf(shop),
        ...shopWords(shop, name, words),
        ...placeOf(commune),
      },
    ],
    shop_slugs: [{ slug: slugOfShop(shop), shop_id: shop }],
    delivery_profiles: [deliveryRow(shop)],
    hand_overs: shop % 3 === 0 ? [handOverRow(shop, commune)] : [],
  }
}

/** Shops are of all sizes: the first has many listings, the last a few. */
export function listingRows({ shops }: Market, listing: number): Rows {
  const words = new CraftWords(listing)
  const shop = 1 + Math.floor(shops * randomOf(listing + 77)() ** 1.6)
  const universe = universeOf(shop)
  const piece = words.piece()
  const at = new Date(begun + words.below(daysOpen) * 86_400_000).toISOString()
  return {
    listings: [
      {
        shop_id: shop,
        id: listing,
        universe,
        ...unitOf(universe, listing),
        state: 'published',
        ...{ ...piece, tags: piece.tags.slice(0, 13) },
        slug: slugOf(piece.title),
        lead_days: 10,
        category: leaves[universe][words.below(leaves[universe].length)],
        ...{ occurred_at: at, published_at: at, updated_at: at },
      },
    ],
    variants: [
      { shop_id: shop, id: listing, listing_id: listing, price: words.price(), stock: stockOf(listing, words) },
    ],
    photos: Array.from({ length: words.below(5) }, (_, position) => photoRow(shop, listing, position)),
  }
}

export function addressOf({ id, slug, universe }: { id: number; slug: string; universe: Universe }): string {
  return pieceUrl({ universe, piece: `${slug}-${id}` })
}

/** Every fifth shop sells supplies. */
function universeOf(shop: number): Universe {
  return shop % 5 === 0 ? 'supplies' : 'market'
}

function leavesOf(universe: Universe) {
  return categoriesOf(universe)
    .filter(({ key }) => childrenOf(key).length === 0)
    .map(({ key }) => key)
}

/** Of supplies every third is cut, but for those that carts take: they are counted in pieces. */
function unitOf(universe: Universe, listing: number): Row {
  const isCut = universe === 'supplies' && listing % 3 === 1 && !isPlentiful(listing)
  return isCut ? { unit: 'cm', unit_step: 10 } : { unit: 'piece', unit_step: 1 }
}

function stockOf(listing: number, words: CraftWords): number | null {
  if (isPlentiful(listing)) return plenty
  return words.below(5) === 0 ? null : 1 + words.below(4)
}

function shopWords(shop: number, name: string, words: CraftWords): Row {
  const at = new Date(begun).toISOString()
  const story = Array.from({ length: 4 }, () => words.piece().description).join('\n\n')
  return { slug: slugOfShop(shop), name, story, state: 'published', occurred_at: at, published_at: at }
}

function placeOf({ code, name, department, latitude, longitude }: Commune): Row {
  return { commune_code: code, town: name, department, latitude, longitude }
}

function sellerRow(shop: number, name: string, { name: town, postcodes }: Commune): Row {
  const email = `atelier-${shop}@example.org`
  const where = { address: '3 rue des Ormes', postcode: postcodes[0], town }
  const updated_at = new Date(begun).toISOString()
  return { id: shop, person_id: shop, status: 'private_person', legal_name: name, email, ...where, updated_at }
}

function deliveryRow(shop: number): Row {
  const free_above = shop % 4 === 0 ? 6000 : null
  return { shop_id: shop, id: shop, price: 390 + (shop % 5) * 50, free_above, preparation_days: 3, carrier_days: 3 }
}

function handOverRow(shop: number, { code, name, department }: Commune): Row {
  const where = { commune_code: code, town: name, department, place: 'À l’atelier' }
  return { shop_id: shop, id: shop, ...where, hours: 'Le samedi de 10 h à 17 h' }
}

function photoRow(shop: number, listing: number, position: number): Row {
  const file_key = `bench${listing}x${position}`.padEnd(20, '0')
  return { shop_id: shop, listing_id: listing, position, file_key, width: 1600, height: 2000 }
}
