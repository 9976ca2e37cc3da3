import type { Db } from '#base/database'
import type { Form } from '#base/http'
import type { ListingId, VariantId } from '#kit/id'
import type { OwnShop } from '#rooms/shops'
import type { Facts } from '../facts/facts.ts'
import { byPiece } from '../measure/units.ts'
import type { OwnListing } from '../queries.ts'
import { valuesOf } from './form-values.ts'
import { findLastListing } from './queries-editing.ts'

/** What a new piece begins with; `from` names the piece from which some parts of it were taken. */
export type Start = { values: Form; from?: { title: string; parts: Part[] } }
type Part = 'category' | 'section' | 'deliveryProfile' | 'facts'

/**
 * One piece, and of the maker's last one what is mostly the same for the next: category, place in the shop, way of
 * sending, and where she works. What makes a piece itself (words, materials, techniques, price, options) is never taken
 * over: it would stand on a linen pouch that the last one was of clay. What is, stands where she sees it.
 */
export async function startingValues(db: Db, shop: OwnShop): Promise<Start> {
  const last = await findLastListing(db, shop.id)
  const blank = blankListing(shop)
  if (!last) return { values: valuesOf(blank) }
  const { category, section, deliveryProfile } = last
  const taken = { category, section, deliveryProfile, facts: lastingFacts(last.facts) }
  const values = { ...valuesOf({ ...blank, ...taken }), guessed: category ? 'yes' : '' }
  const parts = (Object.keys(taken) as Part[]).filter((part) => isSaid(taken[part]))
  return parts.length > 0 ? { values, from: { title: last.title, parts } } : { values }
}

function isSaid(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value)
}

function lastingFacts({ madeBy, madeIn, manufacturer }: Facts): Facts {
  const facts = { madeBy, madeIn, manufacturer }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

function blankListing({ id: shop, universe }: OwnShop): OwnListing {
  const variant = 0 as VariantId
  const offer = { price: null, stock: 1, sku: '' }
  return {
    ...{ id: 0 as ListingId, shop, universe, state: 'draft', version: 0 },
    ...{ title: '', slug: '', description: '', category: null, tags: [], materials: [], facts: {} },
    ...{ choices: [], leadDays: null, bespoke: false, personalisations: [], announceReduction: false },
    ...{ section: null, deliveryProfile: null, provenArtisan: false, lacksWeight: false, measure: byPiece },
    ...{ parts: [], madeWith: [], toConfirm: [], foreignPrice: null, foreignCurrency: null },
    ...{ ...offer, variant, variants: [{ id: variant, options: {}, weight: null, photo: null, ...offer }] },
  }
}
