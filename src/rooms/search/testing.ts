import { type Commune, findCommune } from '#base/communes'
import type { ListingId, ShopId } from '#kit/id'
import type { DocumentSource } from './document.ts'

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
    delivery: 490,
    freeAbove: null,
    handOver: false,
    madeToOrder: false,
    photo: null,
    photoAlt: '',
    awayUntil: null,
    publishedAt: Date.UTC(2026, 10, 1),
    description: '',
    tags: [],
    materials: [],
    photos: 0,
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
