import type { ListingId, ShopId, VariantId } from '#kit/id'
import { byPiece } from '#rooms/catalogue'
import type { Slice, Zone } from '#rooms/shops'
import type { CartLine } from './cart-line-queries.ts'
import type { CartShop } from './cart-shop-queries.ts'
import { priceCart } from './price-cart.ts'

export const delivery = {
  ...{ price: 490, furtherPiece: 100, freeAbove: null as number | null },
  ...{ zones: ['mainland'] as Zone[], preparationDays: 3, carrierDays: 3 },
  ...{ slices: null as Slice[] | null, packaging: 0 },
}
const seller: CartShop['seller'] = {
  ...{ status: 'micro_entrepreneur', legalName: 'Aline Ormeau', address: '3 rue des Ormes', postcode: '29200' },
  ...{ town: 'Brest', email: 'aline@example.org', phone: '', siret: '00000000000018', registration: '', vatNumber: '' },
  ...{ mediator: 'Médiation des métiers', proof: '' },
}
export const shop: CartShop = {
  id: 1 as ShopId,
  name: 'La Pelote bleue',
  slug: 'la-pelote-bleue',
  town: 'Brest',
  department: '29',
  state: 'published',
  hidden: false,
  awayFrom: null,
  awayUntil: null,
  seller,
  delivery: { ...delivery, freeAbove: 6000 },
  handOvers: [{ id: 4, town: 'Brest', department: '29', place: 'Halles Saint-Louis', hours: 'Samedi matin.' }],
  chosenWay: null,
  chosenHandOver: null,
  code: null,
  weeklyPlaces: null,
  taken: 0,
}
const line: CartLine = {
  line: 1,
  shop: shop.id,
  listing: 10 as ListingId,
  variant: 100 as VariantId,
  choices: {},
  answers: [],
  quantity: 1,
  source: '',
  seenPrice: 2000,
  title: 'Bol bleu',
  slug: 'bol-bleu',
  universe: 'market',
  category: 'bowls',
  photoKey: null,
  options: {},
  sku: '',
  measure: byPiece,
  weight: null,
  price: 2000,
  stock: 5,
  reservedUntil: null,
  state: 'published',
  offered: [],
  asked: [],
  bespoke: false,
  leadDays: null,
  profile: { ...delivery, freeAbove: 6000 },
  hidden: false,
  parts: [],
}
export const today = '2026-11-23'
/** A cart of these lines, of a shop that sends for 4,90 € and frees from 60 €, on a Monday. */
export const priced = (lines: Partial<CartLine>[], of: Partial<CartShop> = {}) =>
  priceCart(
    1,
    lines.map((told) => ({ ...line, ...told })),
    [{ ...shop, ...of }],
    today,
  )

/** A word of the buyer's, for five euros. */
export const engraving = { name: 'Gravure', kind: 'text', required: false, supplement: 500, longest: 20 } as const
