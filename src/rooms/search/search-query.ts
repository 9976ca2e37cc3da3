import type { Point } from '#base/communes'
import type { Cents } from '#kit/money'
import type { Occasion, Recipient, Style } from '#rooms/catalogue'
import type { Card, Universe } from './document.ts'
import type { SupplyWish } from './supply-filters.ts'

export type SearchSort = 'relevance' | 'newest' | 'price'

/** What someone searches. Everything may be left out. */
export interface SearchQuery {
  readonly words?: string
  readonly universe?: Universe
  /** Key of a category; what is below it is in it. */
  readonly category?: string
  /** Nearest first, unless sorted otherwise; distances are told. */
  readonly place?: Point
  /** Cents, both included. */
  readonly price?: { readonly least?: Cents; readonly most?: Cents }
  /** Prices are meant with delivery, in the bounds and in the sorting. */
  readonly delivered?: boolean
  readonly handOver?: boolean
  readonly madeToOrder?: boolean
  readonly personalised?: boolean
  readonly recipient?: Recipient
  readonly occasion?: Occasion
  readonly style?: Style
  readonly supply?: SupplyWish
  readonly shop?: number
  readonly sort?: SearchSort
  /** From 1. */
  readonly page?: number
  /** How many have all that is asked, without showing them; words that never meet find none. */
  readonly countOnly?: boolean
}

export interface Hit {
  /** Another card of the same listing has another version. */
  readonly version: string
  readonly card: Card
  /** From the place that was asked for. */
  readonly kilometres?: number
}

/** `fewer`: nothing has all the words; these have all but the dropped ones. */
export type AnswerKind = 'all' | 'fewer' | 'none'

export interface SearchAnswer {
  readonly kind: AnswerKind
  /** Words that had to be left out, as they were typed but in lower case. */
  readonly dropped: readonly string[]
  readonly hits: readonly Hit[]
  /** Exact, or 1,000 and `capped`: then there are more. */
  readonly total: number
  readonly capped: boolean
  readonly page: number
  readonly hasNext: boolean
}

export const pageSize = 48
export const countedUpTo = 1000
/** Past this page the search is to be narrowed; nobody leafs through 9,600 listings but a machine. */
export const lastPage = 200
