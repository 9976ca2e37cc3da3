import { fitsUniverse } from '../categories/categories.ts'
import { faultsOfArtisan } from '../facts/claims.ts'
import { faultsToPublish, faultsWhilePublished, type LackCode, limits } from '../listing.ts'
import type { OwnListing } from '../queries.ts'
import type { OwnVariant } from '../variants.ts'
import type { BulkAsk } from './bulk-ask.ts'
import { withVariants } from './bulk-changes.ts'
import { changedPrice, type PriceChange, type PriceFault } from './price-change.ts'

/** Why an act on many leaves a listing as it is. */
export type LeftCode =
  | LackCode
  | PriceFault
  | 'bulk_no_price'
  | 'bulk_stock_uncounted'
  | 'bulk_stock_measured'
  | 'bulk_is_kit'
  | 'bulk_stock_short'
  | 'bulk_stock_much'
  | 'bulk_tags_many'
  | 'bulk_is_draft'
  | 'bulk_choice_gone'
  | 'bulk_modified'
  | 'bulk_gone'
  | 'bin_kit_needs_it'

/** Sections and delivery profiles that the shop has, by number. */
export type OwnChoices = { sections: ReadonlySet<number>; profiles: ReadonlySet<number> }

export type Plan = OwnListing | LeftCode

/** What a listing shall be after the act; or why it stays as it is. What is published never loses what it needs. */
export function planOf(ask: BulkAsk, listing: OwnListing, choices: OwnChoices): Plan {
  const after = wanted(ask, listing)
  if (typeof after === 'string') return after
  return hasChoices(after, choices) ? checked(listing, after) : 'bulk_choice_gone'
}

/** Whether its section and its delivery profile are the shop's. */
export function hasChoices({ section, deliveryProfile }: OwnListing, { sections, profiles }: OwnChoices): boolean {
  const isHers = (one: number | null, all: ReadonlySet<number>) => one === null || all.has(one)
  return isHers(section, sections) && isHers(deliveryProfile, profiles)
}

/** The same listing, or the first thing that it would lack in its state. */
export function checked(before: OwnListing, after: OwnListing): Plan {
  if (after.category !== before.category && !fitsUniverse(after.category, after.universe))
    return 'listing_category_elsewhere'
  if (after.state !== 'published') return after
  const faults = before.state === 'published' ? faultsWhilePublished(after) : faultsToPublish(after)
  return [...faults, ...faultsOfArtisan(after)][0]?.code ?? after
}

function wanted(ask: BulkAsk, listing: OwnListing): Plan {
  switch (ask.act) {
    case 'publish':
      return { ...listing, state: 'published' }
    case 'pause':
      return listing.state === 'draft' ? 'bulk_is_draft' : { ...listing, state: 'paused' }
    case 'price':
      return withPrices(ask, listing)
    case 'stock':
      return withStocks(ask, listing)
    case 'lead':
      return withLead(ask, listing)
    case 'section':
      return { ...listing, section: ask.section }
    case 'delivery':
      return { ...listing, deliveryProfile: ask.profile }
    case 'category':
      return { ...listing, category: ask.category }
    case 'tags':
      return withTags(ask, listing)
    case 'reduction':
      return { ...listing, announceReduction: ask.on }
    case 'copy':
    case 'remove':
      return listing
  }
}

/** All its variants or none. Every price that she sets is a price that she confirmed. */
function withPrices(change: PriceChange, listing: OwnListing): Plan {
  if (change.way !== 'set' && listing.variants.some(({ price }) => price === null)) return 'bulk_no_price'
  const prices = listing.variants.map(({ price }) => changedPrice(price ?? 0, change))
  const fault = prices.find((price) => typeof price === 'string')
  if (fault) return fault
  const toConfirm = listing.toConfirm.filter((lack) => lack !== 'price')
  return withEach({ ...listing, toConfirm }, (variant, at) => ({ ...variant, price: prices[at] as number }))
}

function withStocks({ how, count }: Extract<BulkAsk, { act: 'stock' }>, listing: OwnListing): Plan {
  if (listing.parts.length > 0) return 'bulk_is_kit'
  if (listing.measure.unit !== 'piece' && count > 0) return 'bulk_stock_measured'
  if (how === 'set') return withEach(listing, (variant) => ({ ...variant, stock: count }))
  if (listing.variants.some(({ stock }) => stock === null)) return 'bulk_stock_uncounted'
  const after = withEach(listing, (variant) => ({
    ...variant,
    stock: variant.stock! + (how === 'add' ? count : -count),
  }))
  if (after.variants.some(({ stock }) => stock! < 0)) return 'bulk_stock_short'
  return after.variants.some(({ stock }) => stock! > limits.stock) ? 'bulk_stock_much' : after
}

function withLead({ days, uncounted }: Extract<BulkAsk, { act: 'lead' }>, listing: OwnListing): Plan {
  const after = { ...listing, leadDays: days }
  return uncounted ? withEach(after, (variant) => ({ ...variant, stock: null })) : after
}

/** Words are the same whatever their capitals. */
function withTags({ how, words }: Extract<BulkAsk, { act: 'tags' }>, listing: OwnListing): Plan {
  const named = (list: readonly string[]) => new Set(list.map((word) => word.toLowerCase()))
  const [here, said] = [named(listing.tags), named(words)]
  if (how === 'remove') return { ...listing, tags: listing.tags.filter((tag) => !said.has(tag.toLowerCase())) }
  const tags = [...listing.tags, ...words.filter((word) => !here.has(word.toLowerCase()))]
  return tags.length > limits.tags ? 'bulk_tags_many' : { ...listing, tags }
}

function withEach(listing: OwnListing, change: (variant: OwnVariant, at: number) => OwnVariant): OwnListing {
  return withVariants(listing, listing.variants.map(change))
}
