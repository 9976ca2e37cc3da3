import type { MotifKind, MotifOptions } from '#motifs'
import type { Choice, Facts, Measure, Options, Personalisation, Universe } from '#rooms/catalogue'

/** The demonstration market as plain data. Amounts are cents of euros; days count back from the day it is made. */
export interface DemoShop {
  readonly slug: string
  readonly name: string
  readonly universe: Universe
  readonly maker: { readonly firstName: string; readonly lastName: string; readonly email: string }
  /** INSEE code of the shop's town. */
  readonly commune: string
  /** Paragraphs, with an empty line between them. */
  readonly story: string
  readonly portraitSeed: number
  readonly seller: DemoSeller
  readonly delivery: DemoDelivery
  readonly handOver: DemoHandOver | null
  /** Its maker has closed it: its page says so, its pieces are off sale. */
  readonly closedDaysAgo?: number
  readonly holidays: { readonly closedDaysAgo: number; readonly returnsInDays: number } | null
  readonly listings: readonly DemoListing[]
}

/** What the law wants shown of who sells. */
export interface DemoSeller {
  readonly status: 'private_person' | 'micro_entrepreneur' | 'artisan' | 'association' | 'company'
  readonly legalName: string
  readonly address: DemoAddress
  /** Starts with 000, which no register gives, and passes the Luhn check. Null for a private person. */
  readonly siret: string | null
  /** The register of companies or of associations, where there is one to name. */
  readonly registry: string | null
  readonly vatNumber: string | null
  /** The qualification without which the word « artisan » may not be used. */
  readonly proof: string | null
  readonly email: string
  /** From the ranges that ARCEP keeps for fiction. */
  readonly phone: string
}

export interface DemoAddress {
  readonly street: string
  readonly postcode: string
  readonly town: string
}

export interface DemoDelivery {
  /** For the first piece. */
  readonly base: number
  readonly eachFurther: number
  /** Amount of items from which delivery is free. */
  readonly freeFrom: number | null
  readonly preparationDays: number
  readonly carrierDays: number
}

export interface DemoHandOver {
  /** INSEE code. */
  readonly commune: string
  readonly place: string
  readonly hours: string
}

/** What a picture shows: the thing that the title names, in the colours that it says. */
export interface DemoMotif extends Omit<MotifOptions, 'view'> {
  readonly kind: MotifKind
  readonly seed: number
}

export interface DemoListing {
  /** Unique within the shop; sales name it. */
  readonly key: string
  readonly title: string
  readonly description: string
  readonly price: number
  /** Stock at the start, before the sales of `demoSales`: a piece is sold out once they have taken it all. */
  readonly quantity: number
  /** Key of a category of the catalogue. */
  readonly category: string
  readonly tags: readonly string[]
  readonly materials: readonly string[]
  readonly motif: DemoMotif
  readonly publishedDaysAgo: number
  readonly state: 'published' | 'paused' | 'draft'
  /** Of a supply: what is to be known of it, how it is counted (by the piece where it is not said), grams of a step. */
  readonly supply?: Facts['supply']
  readonly measure?: Measure
  readonly weight?: number
}

export type DemoShopFacts = Pick<Facts, 'madeBy' | 'techniques' | 'origins' | 'bought'>

/** Options, variants and what the buyer is asked. A null stock is made to order. */
export interface DemoOffer {
  readonly choices?: readonly Choice[]
  readonly variants?: readonly DemoVariant[]
  readonly leadDays?: number
  /** Of a piece without variants. */
  readonly madeToOrder?: boolean
  readonly bespoke?: boolean
  readonly personalisations?: readonly Personalisation[]
}

/** `weight` is in grams. */
export interface DemoVariant {
  readonly options: Options
  readonly price: number
  readonly stock: number | null
  readonly weight?: number
}

export interface DemoBuyer {
  readonly key: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly phone: string
  readonly address: DemoAddress
  /** INSEE code of the town. */
  readonly commune: string
}

/** One checkout: one payment, an order for each shop among its lines. */
export interface DemoSale {
  /** At least 1, so that the hour has passed whenever the market is made. */
  readonly daysAgo: number
  readonly hour: number
  /** Key of a buyer. */
  readonly buyer: string
  readonly means: 'percent' | 'fixed'
  /** `paid` waits to be confirmed by its makers, `confirmed` to be sent; `late` should have been sent long ago. */
  readonly outcome: 'sent' | 'paid' | 'confirmed' | 'late' | 'cancelled' | 'handed_over'
  /** Where the outcome is `cancelled`. */
  readonly cancellation?: DemoCancellation
  readonly lines: readonly DemoSaleLine[]
  /** A note for the one who receives it; no prices in the parcel. */
  readonly giftNote: string | null
}

export interface DemoCancellation {
  readonly by: 'buyer' | 'maker'
  readonly reason: string
  /** Whether the pieces go back on sale. */
  readonly restock: boolean
}

export interface DemoSaleLine {
  /** Slug of the shop. */
  readonly shop: string
  /** Key of the listing in it. */
  readonly listing: string
  readonly quantity: number
  /** What the buyer says to what the piece asks, in its order. */
  readonly answers?: readonly string[]
}

/** What lies in a buyer's cart when the market opens. */
export interface DemoCart {
  readonly buyer: string
  readonly lines: readonly DemoSaleLine[]
}

/** An account that is neither a maker's nor a buyer's. */
export interface DemoStaff {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
}

/** Which listing somebody reported, or the house hid. */
export interface DemoCase {
  readonly shop: string
  readonly listing: string
  readonly daysAgo: number
  readonly reason: string
}

export interface DemoReport extends DemoCase {
  /** Key of the buyer who reports. */
  readonly buyer: string
}

export interface DemoMeasure extends DemoCase {
  /** The rule that was broken. */
  readonly ground: string
  /** The line of the public log, which names nobody. */
  readonly publicLine: string
}

/** A post of a maker's journal. */
export interface DemoPost {
  readonly shop: string
  readonly title: string
  /** Paragraphs, with an empty line between them. */
  readonly body: string
  readonly motif: DemoMotif | null
  /** What its photo shows. */
  readonly alt: string
  readonly daysAgo: number
  /** By a buyer, or by the maker herself where there is none. */
  readonly comments: readonly { readonly buyer: string | null; readonly body: string; readonly daysAgo: number }[]
}
