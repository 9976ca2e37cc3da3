import { type Commune, findCommune } from '#base/communes'
import type { ListingId, ShopId } from '#kit/id'
import type { DocumentSource } from './document.ts'
import { createIndex } from './index-file.ts'
import { IndexReader } from './index-reader.ts'
import type { IndexWriter } from './index-writer.ts'
import { dayNumber } from './ranking.ts'
import type { SearchAnswer } from './search-query.ts'

type Told = Partial<Omit<DocumentSource, 'listing' | 'shop'>> & { listing: number; shop?: number }

/** A listing of Brest, findable, to be told what matters to a test. */
export function aSource(told: Told): DocumentSource {
  return {
    shopName: 'Atelier des Embruns',
    shopSlug: 'atelier-des-embruns',
    universe: 'market',
    slug: 'bol-bleu',
    title: 'Bol bleu',
    category: 'bowls',
    path: [
      { key: 'tableware', name: 'Arts de la table' },
      { key: 'bowls', name: 'Vaisselle creuse' },
    ],
    price: 1800,
    priceFrom: false,
    measure: null,
    delivery: 490,
    freeAbove: null,
    handOver: false,
    madeToOrder: false,
    leadDays: null,
    fullUntil: null,
    personalised: false,
    photo: null,
    photoAlt: '',
    photoFocus: null,
    photoThumb: '',
    awayFrom: null,
    awayUntil: null,
    publishedAt: Date.UTC(2026, 10, 1),
    description: '',
    tags: [],
    materials: [],
    photos: 0,
    recipients: [],
    occasions: [],
    styles: [],
    supply: null,
    ...inCommune(findCommune('29019')!),
    ...told,
    listing: told.listing as ListingId,
    shop: (told.shop ?? 1) as ShopId,
  }
}

/** Where a shop of this commune is. */
export function inCommune({ name, department, latitude, longitude }: Commune) {
  return { town: name, department, latitude, longitude }
}

/** The day of every index of a test. */
export const today = dayNumber(Date.UTC(2026, 10, 21))
const meta = { format: 1, feed: 'f', day: today, position: { xid: '0', seq: '0' }, followedAt: 0 }

/** An index in memory of these listings, to read and to write. */
export function indexOf(sources: readonly DocumentSource[]): { reader: IndexReader; writer: IndexWriter } {
  const writer = createIndex(':memory:', meta)
  writer.write(sources, [])
  return { writer, reader: new IndexReader(writer.database) }
}

export function listings(answer: SearchAnswer): number[] {
  return answer.hits.map(({ card }) => card.listing)
}
