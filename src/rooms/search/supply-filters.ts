import { folded } from '#kit/fold'
import type { Measure } from '#rooms/catalogue'

/** What of supplies can be chosen. The codes stand in addresses and, with a letter before them, in the index. */
export const fibres = {
  coton: /coton/,
  lin: /\blin\b/,
  chanvre: /chanvre/,
  laine: /laine|merinos|alpaga|mohair|cachemire/,
  soie: /soie/,
  viscose: /viscose|lyocell|modal|cupro/,
  polyester: /polyester/,
  polyamide: /polyamide|nylon/,
  elasthanne: /elasthanne/,
  cuir: /cuir/,
} as const
export const countries = {
  france: /france/,
  allemagne: /allemagne/,
  belgique: /belgique/,
  espagne: /espagne/,
  italie: /italie/,
  portugal: /portugal/,
  'royaume-uni': /royaume-uni|angleterre|ecosse/,
  tchequie: /tcheq/,
  turquie: /turquie/,
  inde: /\binde\b/,
  japon: /japon/,
  chine: /chine/,
  perou: /perou/,
} as const
/** Centimetres that a cloth is wide at least. */
export const widths = [90, 110, 140, 150, 280] as const
/** Millimetres from which a size of beads begins; it ends before the next. */
export const beadSizes = [0, 2, 3, 4, 6, 8, 10, 12] as const
/** How it is counted: by length, by weight, by the piece, in lots. */
export const sellings = ['metre', 'poids', 'piece', 'lot'] as const
export const makings = ['fait-main', 'revendu'] as const
export type Fibre = keyof typeof fibres
export type Country = keyof typeof countries
export type Making = (typeof makings)[number]
export type Selling = (typeof sellings)[number]

/** What someone wants of a supply. */
export interface SupplyWish {
  readonly selling?: Selling
  readonly fibre?: Fibre
  readonly country?: Country
  /** One of `widths`, `beadSizes`. */
  readonly width?: number
  readonly bead?: number
  readonly making?: Making
  /** What is made of it may be sold. */
  readonly licence?: boolean
}

/** What a listing says of a supply; widths are centimetres, sizes of beads millimetres. */
export interface SupplyFacts {
  readonly origin?: string
  readonly resold?: boolean
  readonly composition?: string
  readonly width?: number
  readonly beadSize?: number
  readonly licence?: 'sell' | 'private'
}

/** How a supply that is counted like this is sold. Null is by the piece. */
export function sellingWord(measure: Measure | null): string {
  return word('selling', measure?.lot ? 'lot' : sellingOf[measure?.unit ?? 'piece'])
}

const sellingOf: Record<Measure['unit'], Selling> = { cm: 'metre', gram: 'poids', piece: 'piece' }

/** The words of the index by which a supply is chosen. */
export function supplyWords({ origin, resold, composition, width, beadSize, licence }: SupplyFacts): string[] {
  return [
    ...named(fibres, composition).map((code) => word('fibre', code)),
    ...named(countries, origin).map((code) => word('country', code)),
    // Every width that it has at least, so that "at least 140 cm" is one word.
    ...widths.filter((least) => width !== undefined && width >= least).map((least) => word('width', least)),
    ...(beadSize === undefined ? [] : [word('bead', beadSizes.findLast((from) => from <= beadSize) ?? 0)]),
    ...(resold === undefined ? [] : [word('making', resold ? 'revendu' : 'fait-main')]),
    ...(licence === 'sell' ? [mayBeSold] : []),
  ]
}

/** The same words of what someone wants, each for itself. */
export function wordsWished({ selling, fibre, country, width, bead, making, licence }: SupplyWish): string[] {
  const asked = { selling, fibre, country, width, bead, making }
  const words = Object.entries(asked).flatMap(([kind, value]) => (value === undefined ? [] : [word(kind, value)]))
  return licence ? [...words, mayBeSold] : words
}

const mayBeSold = 'supply_licence'

const word = (kind: string, value: string | number) => `supply_${kind}_${value}`

function named<Code extends string>(codes: Readonly<Record<Code, RegExp>>, text = ''): Code[] {
  const plain = folded(text)
  return (Object.entries(codes) as [Code, RegExp][]).filter(([, told]) => told.test(plain)).map(([code]) => code)
}
