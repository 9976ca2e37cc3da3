import { type Cents, decimalOf, parseCents } from '#kit/money'
import {
  type Category,
  findCategoryBySlug,
  type Occasion,
  occasions,
  type Recipient,
  recipients,
  type Style,
  styles,
  type Universe,
} from '#rooms/catalogue'
import { routes } from '#routes'
import { lastPage, type SearchSort } from './search-query.ts'
import type { SupplyWish } from './supply-filters.ts'
import { readSupplyWish, supplyParams } from './supply-inputs.ts'

/** What the address of a search says. Everything in it can be shown in the form again, and made a link. */
export interface Asked {
  /** Where one looks: a category says it; `both` shows the first of each, side by side. */
  readonly universe: Universe | 'both'
  readonly words: string
  readonly place: string
  /** The words are words, even where they end on the name of a town. */
  readonly wordsOnly: boolean
  readonly category?: Category
  readonly least?: Cents
  readonly most?: Cents
  readonly delivered: boolean
  readonly handOver: boolean
  readonly personalised: boolean
  readonly madeToOrder: boolean
  readonly recipient?: Recipient
  readonly occasion?: Occasion
  readonly style?: Style
  /** Asked of supplies alone. */
  readonly supply: SupplyWish
  readonly sort: SearchSort
  readonly page: number
}

/** Something in the address that could not be taken as it stood. The page answers nevertheless, and says so. */
export interface Correction {
  readonly code: 'words_cut' | 'not_a_price' | 'prices_swapped' | 'no_category' | 'no_sort' | 'no_page' | 'past_end'
  readonly value: string
}
type Correct = (code: Correction['code'], value: string) => undefined

const longestWords = 200
const universeNames: Record<string, Asked['universe']> = { mercerie: 'supplies', tout: 'both' }
const sorts: Record<string, SearchSort> = { pertinence: 'relevance', nouveautes: 'newest', prix: 'price' }
const sortNames = Object.fromEntries(Object.entries(sorts).map(([name, sort]) => [sort, name]))

/** Reads an address that anybody may have typed: nothing in it is refused. */
export function readAsked(query: Record<string, string>): { asked: Asked; corrections: Correction[] } {
  const corrections: Correction[] = []
  const correct: Correct = (code, value) => void corrections.push({ code, value: value.slice(0, 40) })
  const category = readCategory(query.categorie, correct)
  const universe = category?.universe ?? readUniverse(query.univers)
  const asked = {
    universe,
    words: readWords(query.q ?? '', correct),
    place: (query.lieu ?? '').trim().slice(0, 100),
    wordsOnly: query.mots === 'seuls',
    category,
    ...readPrices(query, correct),
    delivered: Boolean(query.livraison_comprise),
    handOver: Boolean(query.remise),
    personalised: Boolean(query.personnalisable),
    madeToOrder: Boolean(query.sur_commande),
    recipient: readCode(recipients, query.pour),
    occasion: readCode(occasions, query.occasion),
    style: readCode(styles, query.style),
    supply: universe === 'supplies' ? readSupplyWish(query) : {},
    sort: readSort(query.tri, correct),
    page: readPage(query.page, correct),
  }
  return { asked, corrections }
}

/** The address of a search. */
export function searchLink(asked: Asked): string {
  return routes.search.index(null, {
    univers: asked.category ? null : universeName(asked.universe),
    q: asked.words,
    lieu: asked.place,
    mots: asked.wordsOnly ? 'seuls' : null,
    categorie: asked.category?.slug,
    prix_min: euros(asked.least),
    prix_max: euros(asked.most),
    livraison_comprise: asked.delivered ? 'oui' : null,
    remise: asked.handOver ? 'oui' : null,
    personnalisable: asked.personalised ? 'oui' : null,
    sur_commande: asked.madeToOrder ? 'oui' : null,
    pour: asked.recipient,
    occasion: asked.occasion,
    style: asked.style,
    ...(asked.universe === 'supplies' ? supplyParams(asked.supply) : {}),
    tri: asked.sort === 'relevance' ? null : sortNames[asked.sort],
    page: asked.page > 1 ? asked.page : null,
  })
}

/** How an address names a universe; the market needs no name. */
export function universeName(universe: Asked['universe']): string | undefined {
  return Object.entries(universeNames).find(([, one]) => one === universe)?.[0]
}

/** How an address names an order. */
export function sortName(sort: SearchSort): string {
  return sortNames[sort]!
}

/** 1250 → "12,50", 1200 → "12", as one types it. */
export function euros(cents: Cents | undefined): string {
  return cents === undefined ? '' : decimalOf(cents).replace('.00', '').replace('.', ',')
}

function readWords(text: string, correct: Correct): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length > longestWords) correct('words_cut', String(longestWords))
  return words.slice(0, longestWords)
}

function readUniverse(name = ''): Asked['universe'] {
  return (Object.hasOwn(universeNames, name) && universeNames[name]) || 'market'
}

function readCategory(slug: string | undefined, correct: Correct): Category | undefined {
  return slug ? (findCategoryBySlug(slug) ?? correct('no_category', slug)) : undefined
}

function readPrices(query: Record<string, string>, correct: Correct): { least?: Cents; most?: Cents } {
  const least = readPrice(query.prix_min, correct)
  const most = readPrice(query.prix_max, correct)
  if (least === undefined || most === undefined || least <= most) return { least, most }
  correct('prices_swapped', '')
  return { least: most, most: least }
}

function readPrice(text: string | undefined, correct: Correct): Cents | undefined {
  return text?.trim() ? (parseCents(text) ?? correct('not_a_price', text)) : undefined
}

/** A code that nobody knows asks for nothing. */
function readCode<Code extends string>(codes: readonly Code[], text: string | undefined): Code | undefined {
  return codes.find((code) => code === text)
}

function readSort(name: string | undefined, correct: Correct): SearchSort {
  if (!name) return 'relevance'
  return (Object.hasOwn(sorts, name) ? sorts[name] : correct('no_sort', name)) ?? 'relevance'
}

function readPage(text: string | undefined, correct: Correct): number {
  if (!text) return 1
  if (!/^[1-9]\d*$/.test(text)) correct('no_page', text)
  else if (Number(text) > lastPage) correct('past_end', text)
  return /^[1-9]\d*$/.test(text) ? Math.min(lastPage, Number(text)) : 1
}
